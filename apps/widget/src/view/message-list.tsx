import { Component, type ComponentChildren, createRef } from 'preact';
import type { ChatMessage } from '../chat/chat-state.ts';
import { Rare } from '../chunk/rare.tsx';
import { SCROLLABLE } from '../markdown/attributes.ts';
import { MarkdownView } from '../markdown/markdown-view.tsx';
import { Icon } from './icons.tsx';
import { MessageView, Typing } from './message-view.tsx';
import type { PanelModel } from './panel-model.ts';

const RATING = () => import('../rare/rating.tsx');
/** How near to the end counts as reading the end, in CSS pixels. */
const NEAR = 48;
/** So many messages are one list of the page. */
const GROUP = 10;

interface ListProps {
  readonly model: PanelModel;
}

interface ListState {
  /** Away from the end, and whether something came meanwhile. */
  readonly isAway?: boolean;
  readonly hasNews?: boolean;
}

/** The conversation. It follows new text while the reader is at its end, and offers a way there otherwise. */
export class MessageList extends Component<ListProps, ListState> {
  private readonly scroller = createRef<HTMLDivElement>();
  private isAtEnd = true;
  // The keyboard of a phone or a longer draft change the room.
  private readonly observer = new ResizeObserver(() => this.isAtEnd && this.toEnd());

  override componentDidMount() {
    if (this.scroller.current) this.observer.observe(this.scroller.current);
    this.toEnd();
  }

  override componentWillUnmount() {
    this.observer.disconnect();
  }

  override componentDidUpdate({ model: before }: ListProps) {
    const { model } = this.props;
    const { messages } = model;
    const isLaidOutAnew = model.isOpen !== before.isOpen || model.rich !== before.rich;
    if (messages === before.messages && !isLaidOutAnew) return;
    const last = messages.at(-1);
    // A question of one's own always comes into view.
    if (last?.role === 'visitor' && last.id !== before.messages.at(-1)?.id) this.isAtEnd = true;
    if (this.isAtEnd) this.toEnd();
    else if (messages !== before.messages) this.setState({ hasNews: true });
  }

  /** At once: a smooth way would be left behind by a reply that grows meanwhile. */
  private toEnd() {
    this.scroller.current?.scrollTo(0, this.scroller.current.scrollHeight);
  }

  private readonly onScroll = () => {
    const { current } = this.scroller;
    if (!current) return;
    this.isAtEnd = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR;
    if (this.isAtEnd === !this.state.isAway) return;
    this.setState({ isAway: !this.isAtEnd, hasNews: false });
  };

  render({ model }: ListProps, { isAway, hasNews }: ListState) {
    const { t, session, messages } = model;
    const { config, chat, isRating } = session.state;
    const { awaiting, handling } = chat;
    const isExpected = awaiting !== null && !messages.some(({ replyTo }) => replyTo === awaiting);
    const last = messages.at(-1);
    const offered =
      session.isHeld || awaiting ? [] : last ? last.suggestions : config?.bot.starterQuestions;
    return (
      <div class="middle">
        <div
          class="scroller"
          ref={this.scroller}
          onScroll={this.onScroll}
          role="log"
          aria-live="off"
          aria-label={t.messages}
          {...SCROLLABLE}
        >
          <div class="messages">
            {groupsOf(messages).map((part, at, { length }) => (
              <Group
                key={at}
                model={model}
                messages={part}
                isOld={at < length - 2}
                last={handling === 'bot' ? last : undefined}
                before={
                  at === 0 && (
                    <li class={last ? 'reply' : 'reply welcome'} dir="auto">
                      <MarkdownView
                        text={config?.bot.welcome ?? ''}
                        citations={[]}
                        mark={() => null}
                        rich={model.rich}
                        onRich={model.wantRich}
                        version={null}
                      />
                    </li>
                  )
                }
                after={
                  isExpected &&
                  at === length - 1 && (
                    <li class="reply waiting">
                      <Typing model={model} />
                    </li>
                  )
                }
              />
            ))}
          </div>
          {(isRating || chat.hasEnded) && chat.conversationId !== null && (
            <Rare
              model={model}
              chunk={RATING}
              draw={({ ConversationRating }) => <ConversationRating model={model} />}
            />
          )}
          <Starters model={model} questions={offered ?? []} />
        </div>
        {isAway && (
          <button type="button" class="latest" aria-label={t.latest} onClick={() => this.toEnd()}>
            <Icon name="arrow" />
            {hasNews && t.newMessages}
          </button>
        )}
      </div>
    );
  }
}

const groupsOf = (messages: readonly ChatMessage[]) =>
  Array.from({ length: Math.ceil(messages.length / GROUP) || 1 }, (_, at) =>
    messages.slice(at * GROUP, (at + 1) * GROUP),
  );

interface GroupProps {
  readonly model: PanelModel;
  readonly messages: readonly ChatMessage[];
  /** Far from the end: not laid out before it is scrolled to. */
  readonly isOld: boolean;
  readonly last: ChatMessage | undefined;
  readonly before: ComponentChildren;
  readonly after: ComponentChildren;
}

/** Of a long conversation only what is near its end is drawn again with each piece of a reply. */
class Group extends Component<GroupProps> {
  override shouldComponentUpdate({ model, messages, isOld }: GroupProps) {
    const before = this.props;
    return (
      !(isOld && before.isOld) ||
      model.t !== before.model.t ||
      model.rich !== before.model.rich ||
      model.openCitation !== before.model.openCitation ||
      messages.some((message, at) => message !== before.messages[at])
    );
  }

  render({ model, messages, isOld, last, before, after }: GroupProps) {
    return (
      <ul class={isOld ? 'old' : ''}>
        {before}
        {messages.map((message) => (
          <MessageView key={message.id} model={model} message={message} isLast={message === last} />
        ))}
        {after}
      </ul>
    );
  }
}

/** Questions to choose from: to begin with, or where the bot asks back. */
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
