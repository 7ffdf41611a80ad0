import type { ConversationEvent, Handling, MessageId } from '@pixel/contract';

/**
 * Live events without the previews of replies that a person has overtaken. Another process may still be writing such a
 * reply; it will not be stored, and nobody shall see it grow meanwhile.
 */
export async function* withoutTalkingOver(
  live: AsyncIterable<ConversationEvent>,
  begun: Handling,
): AsyncIterable<ConversationEvent> {
  const overtaken = new Set<MessageId>();
  const writing = new Set<MessageId>();
  let handling = begun;
  for await (const event of live) {
    if (event.type === 'handoff') {
      if (event.handling === 'human' || handling === 'human')
        for (const id of writing) overtaken.add(id);
      handling = event.handling;
    } else if (isPreview(event)) {
      writing.add(event.messageId);
      if (handling === 'human') overtaken.add(event.messageId);
      if (overtaken.has(event.messageId)) continue;
    } else if (event.type === 'message') writing.delete(event.message.id);
    yield event;
  }
}

type Preview = Extract<ConversationEvent, { type: 'typing' | 'delta' | 'citation' | 'failed' }>;

const isPreview = (event: ConversationEvent): event is Preview =>
  event.type === 'typing' ||
  event.type === 'delta' ||
  event.type === 'citation' ||
  event.type === 'failed';
