import type { ConversationEvent } from '@pixel/contract';
import type { PanelFrame } from '../embed.ts';
import type { ChatState } from './chat-state.ts';

interface Heard {
  readonly event: ConversationEvent;
  readonly before: ChatState;
  readonly after: ChatState;
}

/** Tells the page what an event of the server has changed, in the words of `PixelEvent`. */
export function tellEvent(emit: PanelFrame['emit'], { event, before, after }: Heard): void {
  if (event.type === 'citation' || event.type === 'withdrawn' || before === after) return;
  const { conversationId, handling, person, hasEnded } = after;
  if (event.type === 'handoff' || event.type === 'status') {
    if (handling === 'human' && before.handling !== handling)
      emit('handoff.joined', { conversationId, name: person });
    if (handling === 'waiting' && before.handling !== handling)
      emit('handoff.requested', { conversationId });
    if (event.type === 'status' && hasEnded && !before.hasEnded)
      emit('conversation.ended', { conversationId });
    return;
  }
  const messageId = event.type === 'message' ? event.message.id : event.messageId;
  const known = before.messages.find(({ id }) => id === messageId);
  const isStreaming = known?.status === 'writing';
  if (event.type === 'delta' && !isStreaming) emit('stream.start', { messageId });
  if (event.type !== 'message' && event.type !== 'failed') return;
  if (isStreaming) emit('stream.end', { messageId });
  if (event.type === 'message' && event.message.role !== 'visitor' && known?.seq == null)
    emit('message.received', { messageId, conversationId });
  if (event.type === 'failed') emit('error', { code: event.code, messageId });
}
