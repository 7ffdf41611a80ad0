import type { Conversation } from '@pixel/contract';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.tsx';
import { transcriptOf, withMessage } from './messages-of.ts';
import css from './reply-box.module.css';

// LIMITS.questionLength of the contract, not imported: it would bring the validator along.
const MAX_LENGTH = 4_000;

/** Where the person who holds a conversation writes to the visitor. Enter sends, Shift and Enter breaks the line. */
export function ReplyBox({
  conversation: { id },
  name,
}: {
  conversation: Conversation;
  name: string;
}) {
  const utils = trpc.useUtils();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const post = trpc.conversations.post.useMutation({
    onSuccess: (message) => {
      setText('');
      utils.conversations.messages.setInfiniteData(transcriptOf(id), (data) =>
        withMessage(data, message),
      );
    },
    onError: (error) => {
      toast(problemOf(error).message, 'bad');
      void utils.conversations.get.invalidate({ id });
    },
    onSettled: () => field.current?.focus(),
  });
  // The button that was pressed to take over is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) field.current?.focus();
  }, []);

  const send = () => {
    if (text.trim() === '' || post.isPending) return;
    post.mutate({ conversationId: id, text: text.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className={css.box}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        className={css.field}
        rows={2}
        maxLength={MAX_LENGTH}
        placeholder="Write to the visitor…"
        aria-label="Reply to the visitor"
        aria-describedby={hint}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={css.foot}>
        <p id={hint}>The visitor sees your name, {name}.</p>
        <Button type="submit" variant="primary" busy={post.isPending} disabled={!text.trim()}>
          Send
        </Button>
      </div>
    </form>
  );
}
