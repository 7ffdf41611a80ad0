import type { MessageId } from '@pixel/contract';
import type { ChatSession } from '../../chat/chat-session.ts';

/** Asks for another reply in the place of this one, which comes back if there is none. */
export async function regenerate(
  { state, dispatch, api, tellError }: ChatSession,
  messageId: MessageId,
): Promise<void> {
  const { conversationId } = state.chat;
  if (!conversationId) return;
  dispatch({ type: 'regenerating', messageId });
  try {
    await api.regenerate({ conversationId, messageId });
  } catch (cause) {
    dispatch({ type: 'kept' });
    tellError(cause);
  }
}
