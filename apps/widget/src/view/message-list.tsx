import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MarkdownView, SCROLLABLE } from '../markdown/markdown-view.tsx';
import { Icon } from './icons.tsx';
import { MessageView, Typing } from './message-view.tsx';
import type { PanelModel } from './panel-model.ts';

/** How near to the end counts as reading the end, in CSS pixels. */
const NEAR = 48;

/** The conversation. It follows new text while the reader is at its end, and offers a way there otherwise. */
export function MessageList({ model }: { readonly model: PanelModel }) {
  const { t, session } = model;
  const { config, chat } = session.state;
  const scroller = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const [isAway, setAway] = useState(false);
  const [hasNews, setNews] = useState(false);
  const { messages, awaiting } = chat;
  const last = messages.at(-1);
  const isExpected = awaiting !== null && !messages.some(({ replyTo }) => replyTo === awaiting);

  const toEnd = (behavior: ScrollBehavior) => {
    const { current } = scroller;
    current?.scrollTo({ top: current.scrollHeight, behavior });
  };
  const onScroll = () => {
    const { current } = scroller;
    if (!current) return;
    isAtEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR;
    setAway(!isAtEnd.current);
    if (isAtEnd.current) setNews(false);
  };

  // A question of one's own always comes into view.
  useLayoutEffect(() => {
    if (last?.role === 'visitor') isAtEnd.current = true;
  }, [last?.id, last?.role]);
  useLayoutEffect(() => {
    if (isAtEnd.current) toEnd('instant');
    else setNews(true);
  }, [messages, isExpected, model.isOpen]);
  // The keyboard of a phone, a longer draft or an opened quote change the room.
  useLayoutEffect(() => {
    const { current } = scroller;
    if (!current) return;
    const observer = new ResizeObserver(() => isAtEnd.current && toEnd('instant'));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);

  const isFirst = messages.length === 0;
  return (
    <div class="middle">
      <div
        class="scroller"
        ref={scroller}
        onScroll={onScroll}
        role="log"
        aria-live="off"
        aria-label={t.messages}
        {...SCROLLABLE}
      >
        <ul class="messages">
          <li class={isFirst ? 'reply welcome' : 'reply'} dir="auto">
            <MarkdownView
              text={config?.bot.welcome || t.welcome}
              citations={[]}
              mark={() => null}
              version={null}
            />
          </li>
          {messages.map((message) => (
            <MessageView key={message.id} model={model} message={message} />
          ))}
          {isExpected && (
            <li class="reply waiting">
              <Typing model={model} />
            </li>
          )}
        </ul>
        {isFirst && <Starters model={model} questions={config?.bot.starterQuestions ?? []} />}
      </div>
      {isAway && (
        <button type="button" class="latest" aria-label={t.latest} onClick={() => toEnd('smooth')}>
          <Icon name="arrow" />
          {hasNews && t.newMessages}
        </button>
      )}
    </div>
  );
}

function Starters({
  model,
  questions,
}: {
  readonly model: PanelModel;
  readonly questions: readonly string[];
}) {
  if (questions.length === 0) return null;
  return (
    <ul class="starters" aria-label={model.t.suggestions}>
      {questions.map((question) => (
        <li key={question}>
          <button type="button" dir="auto" onClick={() => model.session.send(question)}>
            {question}
          </button>
        </li>
      ))}
    </ul>
  );
}
