import type { ConversationEvent, ConversationId } from '@pixel/contract';
import { useState } from 'react';
import { trpc } from '../../api/trpc.ts';
import { transcriptOf, withMessage } from './messages-of.ts';

/**
 * Follows a conversation from the message `afterSeq` on: what happens lands where the page reads it. Tells whether the
 * bot is writing a reply.
 */
export function useLiveConversation(id: ConversationId, afterSeq: number): { isWriting: boolean } {
  const utils = trpc.useUtils();
  const [lastEventId] = useState(() => String(afterSeq));
  const [reply, setReply] = useState<string | null>(null);

  const hear = (event: ConversationEvent) => {
    switch (event.type) {
      case 'typing':
      case 'delta':
      case 'citation':
        return setReply(event.messageId);
      case 'failed':
      case 'withdrawn':
        return setReply(null);
      case 'message':
        utils.conversations.messages.setInfiniteData(transcriptOf(id), (data) =>
          withMessage(data, event.message),
        );
        setReply((old) => (old === event.message.id ? null : old));
        return void utils.conversations.get.invalidate({ id });
      case 'handoff':
      case 'status':
        void utils.conversations.list.invalidate();
        return void utils.conversations.get.invalidate({ id });
    }
  };
  trpc.conversations.events.useSubscription(
    { conversationId: id, lastEventId },
    // What the server remembers a place for comes with its number.
    { onData: (received) => hear('data' in received ? received.data : received) },
  );
  return { isWriting: reply !== null };
}
