import { Component } from 'preact';
import type { ChatMessage } from '../chat/chat-state.ts';
import { isComing } from '../chat/messages.ts';
import { Rare } from '../chunk/rare.tsx';
import { MarkdownView } from '../markdown/markdown-view.tsx';
import { fill } from '../strings/index.ts';
import { CitationList, citationKey, toggleCitation } from './citation-list.tsx';
import { ATTACHMENTS } from './composer.tsx';
import type { PanelModel } from './panel-model.ts';
import { Retry } from './retry.tsx';

/** Comes after the first whole reply, which never waits for it. */
const ACTIONS = () => import('../rare/reply-actions.tsx');

interface MessageProps {
  readonly model: PanelModel;
  readonly message: ChatMessage;
  /** The newest one, which the bot can write again: no person is there, or waited for. */
  readonly isLast: boolean;
}

/** Drawn again only when the message, the language or its own open citation changed. */
export class MessageView extends Component<MessageProps> {
  override shouldComponentUpdate({ model, message, isLast }: MessageProps) {
    const before = this.props.model;
    const isMine = (key: string | null) => key?.startsWith(message.id) === true;
    return (
      message !== this.props.message ||
      isLast !== this.props.isLast ||
      model.t !== before.t ||
      model.rich !== before.rich ||
      (model.openCitation !== before.openCitation &&
        (isMine(model.openCitation) || isMine(before.openCitation)))
    );
  }

  render(props: MessageProps) {
    const { role, text } = props.message;
    if (role === 'system') return <Event text={text} />;
    return role === 'visitor' ? <Question {...props} /> : <Reply {...props} />;
  }
}

/** A line about what happened: a person came or left, the conversation ended. */
function Event({ text }: { readonly text: string }) {
  return (
    <li class="event" dir="auto">
      {text}
    </li>
  );
}

function Question({ model, message }: MessageProps) {
  const { t, session } = model;
  return (
    <li class={`question ${message.status}`}>
      <span class="hidden">{t.you}</span>
      {message.text && (
        <p class="bubble" dir="auto">
          {message.text}
        </p>
      )}
      {message.attachments && (
        <Rare model={model} chunk={ATTACHMENTS} draw={({ draw }) => draw(model, message)} />
      )}
      {message.status === 'queued' && (
        <p class="note" role="status">
          {t.queued}
        </p>
      )}
      {message.status === 'unsent' && (
        <p class="note" role="status">
          {message.refusal === 'over-quota' ? t.tooMany : t.unsent}{' '}
          <Retry model={model} onRetry={() => session.retry(message.id)} />
        </p>
      )}
    </li>
  );
}

function Reply({ model, message, isLast }: MessageProps) {
  const { t, session } = model;
  const { id, status, text, citations } = message;
  const heal = model.rich?.healPartial ?? healPlain;
  const isOnItsWay = isComing(message);
  // Citations come last: until then, and where it ended before, a mark is believed and shows no source.
  const isBare = isOnItsWay || (status !== 'complete' && !citations[0]);
  const marks = isBare ? FIRST_NUMBERS : citations.map(({ number }) => number);
  return (
    <li class={`reply ${status}`}>
      {message.role === 'agent' && (
        <p class="author" dir="auto">
          {message.author || t.person}
        </p>
      )}
      {text === '' && isOnItsWay ? (
        <Typing model={model} />
      ) : (
        <div dir="auto">
          <MarkdownView
            text={status === 'complete' ? text : heal(text)}
            citations={marks}
            version={isBare ? '' : model.openCitation}
            rich={model.rich}
            onRich={model.wantRich}
            mark={(number) =>
              isBare ? (
                <span class="mark">{number}</span>
              ) : (
                <button
                  type="button"
                  class="mark"
                  aria-label={fill(t.source, { number, title: titleOf(message, number) })}
                  aria-expanded={model.openCitation === citationKey(id, number)}
                  onClick={() => toggleCitation(model, id, number)}
                >
                  {number}
                </button>
              )
            }
          />
        </div>
      )}
      {!isOnItsWay && citations[0] && (
        <CitationList model={model} messageId={id} citations={citations} />
      )}
      {message.degraded[0] && <p class="note">{t.degraded}</p>}
      {status === 'stopped' && <p class="note">{t.stopped}</p>}
      {(status === 'failed' || status === 'interrupted') && (
        <p class="note">
          {t.failed} <Retry model={model} onRetry={() => session.retry(id)} />
        </p>
      )}
      {message.role === 'bot' && status === 'complete' && (
        <Rare
          model={model}
          chunk={ACTIONS}
          draw={({ ReplyActions }) => (
            <ReplyActions model={model} message={message} isLast={isLast} />
          )}
          meanwhile={<div class="actions" />}
        />
      )}
    </li>
  );
}

const FIRST_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** A mark of a source that has only begun is held back. */
const healPlain = (text: string) => text.replace(/!?\[[^\]\n]{0,300}$/, '');

const titleOf = ({ citations }: ChatMessage, number: number) =>
  citations.find((citation) => citation.number === number)?.title ?? '';

export function Typing({ model: { t, name } }: { readonly model: PanelModel }) {
  return (
    <div class="typing">
      <span class="hidden">{fill(t.typing, { name })}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
