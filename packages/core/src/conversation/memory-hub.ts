import type { ConversationEvent, ConversationId } from '@pixel/contract';
import { createEventQueue, type EventQueue } from './event-queue.ts';
import type { ConversationHub } from './hub.ts';

/** Events a lagging reader may be behind before previews are dropped for it. */
const READER_LIMIT = 2_000;

const isPreview = (event: ConversationEvent) => event.type === 'delta' || event.type === 'typing';

/** The hub of one process. */
export function createMemoryHub(): ConversationHub {
  const readers = new Map<ConversationId, Set<EventQueue<ConversationEvent>>>();
  return {
    publish(conversationId, event) {
      for (const queue of readers.get(conversationId) ?? []) queue.push(event);
    },
    subscribe(conversationId, signal) {
      const queue = createEventQueue(READER_LIMIT, isPreview);
      const set = readers.get(conversationId) ?? new Set();
      readers.set(conversationId, set.add(queue));
      const leave = () => {
        queue.end();
        set.delete(queue);
        if (set.size === 0 && readers.get(conversationId) === set) readers.delete(conversationId);
      };
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave, { once: true });
      return queue.read(signal);
    },
  };
}
