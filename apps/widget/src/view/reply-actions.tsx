import type { MessageId, Rating } from '@pixel/contract';
import { useEffect, useState } from 'preact/hooks';
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

/** Absent where the page may not write to the clipboard. */
function CopyButton({ model: { t }, text }: { readonly model: PanelModel; readonly text: string }) {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), 2_000);
    return () => clearTimeout(timer);
  }, [isDone]);
  if (!navigator.clipboard) return null;
  const label = isDone ? t.copied : t.copy;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone(true),
      () => {},
    );
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={copy}>
      <Icon name={isDone ? 'check' : 'copy'} />
    </button>
  );
}
