import type { MessageId, Rating } from '@pixel/contract';
import type { PanelModel } from '../../view/panel-model.ts';

/** Shows a rating at once, and takes it back if the server would not have it. */
export async function rateReply(
  { session, messages, emit }: PanelModel,
  feedback: {
    readonly messageId: MessageId;
    readonly rating: Rating | null;
    readonly reason?: string;
  },
): Promise<void> {
  const { messageId, rating } = feedback;
  const before = messages.find(({ id }) => id === messageId)?.feedback ?? null;
  session.dispatch({ type: 'rated', messageId, rating });
  emit('feedback', { ...feedback });
  try {
    await session.api.feedback(feedback);
  } catch (cause) {
    session.dispatch({ type: 'rated', messageId, rating: before });
    session.tellError(cause);
  }
}
