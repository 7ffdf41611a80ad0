import type { ConversationEvent, WatchEvents } from '@pixel/contract';
import { type WatchCtx, watchEvents } from '@pixel/core';
import { tracked } from '@trpc/server';
import { mapStream } from './map-stream.ts';

/** What happens in a conversation, for a visitor or for staff, from the reader's position on. */
export async function* eventStream(
  ctx: WatchCtx,
  input: WatchEvents & { readonly signal: AbortSignal | undefined },
) {
  // The subscription ends with the request; without one (a call in process) it lives until the reader leaves.
  const end = new AbortController();
  const until = input.signal ? AbortSignal.any([input.signal, end.signal]) : end.signal;
  const { conversationId } = input;
  const afterSeq = Number(input.lastEventId ?? 0);
  try {
    yield* mapStream(watchEvents(ctx, { conversationId, afterSeq }, until), toTracked);
  } finally {
    end.abort();
  }
}

/** Only stored messages move the reader's position; everything else is a preview of one. */
function toTracked(event: ConversationEvent) {
  return event.type === 'message' ? tracked(String(event.message.seq), event) : event;
}
