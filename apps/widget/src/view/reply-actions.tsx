import type { MessageId, Rating } from '@pixel/contract';
import { Component } from 'preact';
import type { ChatMessage } from '../chat/chat-state.ts';
import { Icon } from './icons.tsx';
import type { PanelModel } from './panel-model.ts';

interface ReplyActionsProps {
  readonly model: PanelModel;
  readonly message: ChatMessage & { readonly id: MessageId };
}

/** Copy and rate. */
export function ReplyActions({ model, message }: ReplyActionsProps) {
  const { t, session } = model;
  const rate = (rating: Rating, label: string) => (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={label}
      aria-pressed={message.feedback === rating}
      onClick={() => session.rate(message.id, message.feedback === rating ? null : rating)}
    >
      <Icon name={rating} />
    </button>
  );
  return (
    <div class="actions">
      <CopyButton model={model} text={message.text} />
      {rate('up', t.helpful)}
      {rate('down', t.unhelpful)}
      <span role="status">{message.feedback ? t.thanks : ''}</span>
    </div>
  );
}

interface CopyProps {
  readonly model: PanelModel;
  readonly text: string;
}

interface CopyState {
  readonly isDone?: boolean;
}

/** Absent where the page may not write to the clipboard. */
class CopyButton extends Component<CopyProps, CopyState> {
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly copy = async () => {
    try {
      await navigator.clipboard.writeText(this.props.text);
    } catch {
      return;
    }
    this.setState({ isDone: true });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({ isDone: false }), 2_000);
  };

  override componentWillUnmount() {
    clearTimeout(this.timer);
  }

  render({ model: { t } }: CopyProps, { isDone }: CopyState) {
    if (!navigator.clipboard) return null;
    const label = isDone ? t.copied : t.copy;
    return (
      <button type="button" class="icon" aria-label={label} title={label} onClick={this.copy}>
        <Icon name={isDone ? 'check' : 'copy'} />
      </button>
    );
  }
}
