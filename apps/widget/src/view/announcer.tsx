import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChatState } from '../chat/chat-state.ts';
import { spokenText } from './spoken-text.ts';

/** Tells screen readers the replies in whole sentences, never in tokens, and nothing of what was there before. */
export function Announcer({
  chat,
  isOpen,
}: {
  readonly chat: ChatState;
  readonly isOpen: boolean;
}) {
  const reply = chat.messages.findLast(({ role }) => role !== 'visitor');
  const said = useRef({ id: reply?.id, length: Number.POSITIVE_INFINITY });
  const [text, setText] = useState('');
  useEffect(() => {
    if (!reply || !isOpen) return;
    if (said.current.id !== reply.id) said.current = { id: reply.id, length: 0 };
    const isOver = reply.status !== 'writing' && reply.status !== 'waiting';
    const next = spokenText(reply.text, said.current.length, isOver);
    if (next.length === said.current.length) return;
    said.current.length = next.length;
    setText(next.text);
  }, [reply, isOpen]);
  return (
    <div class="hidden" aria-live="polite">
      {text}
    </div>
  );
}
