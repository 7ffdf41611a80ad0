import type { MessageId, Rating } from '@pixel/contract';
import { Component } from 'preact';
import type { ChatMessage } from '../chat/chat-state.ts';
import { actionTexts } from '../strings/rare-en.ts';
import { Icon } from '../view/icons.tsx';
import type { PanelModel } from '../view/panel-model.ts';
import { FeedbackForm } from './reply/feedback-form.tsx';
import { rateReply } from './reply/rate-reply.ts';
import { regenerate } from './reply/regenerate.ts';

export { default as css } from './reply-actions.css?inline';

const PATHS = {
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  up: 'M7 11v9H4v-9zm0 0 4-8a2.5 2.5 0 0 1 2.5 2.5V9h5a2 2 0 0 1 2 2.3l-1.2 7A2 2 0 0 1 17.3 20H7',
  down: 'M17 13V4h3v9zm0 0-4 8a2.5 2.5 0 0 1-2.5-2.5V15h-5a2 2 0 0 1-2-2.3l1.2-7A2 2 0 0 1 6.7 4H17',
};

interface ReplyActionsProps {
  readonly model: PanelModel;
  readonly message: ChatMessage & { readonly id: MessageId };
  readonly isLast: boolean;
}

interface ReplyActionsState {
  readonly isAsking?: boolean;
}

/** Copy, and rate with a reason. */
export class ReplyActions extends Component<ReplyActionsProps, ReplyActionsState> {
  render({ model, message, isLast }: ReplyActionsProps, { isAsking }: ReplyActionsState) {
    const { session } = model;
    const { id, feedback, mode } = message;
    const t = { ...actionTexts, ...model.t };
    const rate = (rating: Rating, label: string) => (
      <button
        type="button"
        class="icon"
        aria-label={label}
        title={label}
        aria-pressed={feedback === rating}
        onClick={() => {
          const isOn = feedback !== rating;
          void rateReply(model, { messageId: id, rating: isOn ? rating : null });
          this.setState({ isAsking: isOn && rating === 'down' });
        }}
      >
        <Icon path={PATHS[rating]} />
      </button>
    );
    return [
      <div key="actions" class="actions">
        <CopyButton model={model} text={message.text} />
        {rate('up', t.helpful)}
        {rate('down', t.unhelpful)}
        {isLast && mode !== 'curated' && (
          <button
            type="button"
            class="icon"
            aria-label={t.regenerate}
            title={t.regenerate}
            onClick={() => void regenerate(session, id)}
          >
            <Icon name="retry" />
          </button>
        )}
        <span role="status">{feedback && !isAsking ? t.thanks : ''}</span>
      </div>,
      isAsking && (
        <FeedbackForm
          key="form"
          model={model}
          messageId={id}
          onDone={() => this.setState({ isAsking: false })}
        />
      ),
    ];
  }
}

interface CopyProps {
  readonly model: PanelModel;
  readonly text: string;
}

interface CopyState {
  readonly isDone?: boolean;
}

/** Where the page may not use the clipboard, the text is copied as a selection is. */
class CopyButton extends Component<CopyProps, CopyState> {
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly copy = async ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    const { text } = this.props;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      if (!copyBySelection(text, currentTarget)) return;
    }
    this.setState({ isDone: true });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({ isDone: false }), 2_000);
  };

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  render({ model }: CopyProps, { isDone }: CopyState) {
    const t = { ...actionTexts, ...model.t };
    const label = isDone ? t.copied : t.copy;
    return (
      <button type="button" class="icon" aria-label={label} title={label} onClick={this.copy}>
        <Icon path={PATHS[isDone ? 'check' : 'copy']} />
      </button>
    );
  }
}

/** Whether it worked. The focus goes back to `button`. */
function copyBySelection(text: string, button: HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'hidden';
  button.after(field);
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  button.focus();
  return isDone;
}
