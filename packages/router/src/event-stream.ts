import type { ConversationEvent, WatchEvents } from '@pixel/contract';
import { watchEvents } from '@pixel/core';
import { tracked } from '@trpc/server';
import type { RequestCtx } from './context.ts';
import { mapStream } from './map-stream.ts';
import { whileAllowed } from './while-allowed.ts';

/** What happens in a conversation, for a visitor or for staff, from the reader's position on. */
export async function* eventStream(
  ctx: RequestCtx,
  input: WatchEvents & { readonly signal: AbortSignal | undefined },
) {
  const { conversationId } = input;
  const signal = input.signal ? AbortSignal.any([input.signal, ctx.closing]) : ctx.closing;
  const afterSeq = Number(input.lastEventId ?? 0);
  // The subscription ends with the request or the program; without a request (a call in process) when the reader leaves.
  yield* whileAllowed(ctx, {
    signal,
    open: (until) => mapStream(watchEvents(ctx, { conversationId, afterSeq }, until), toTracked),
  });
}

/** Only stored messages move the reader's position; everything else is a preview of one. */
function toTracked(event: ConversationEvent) {
  return event.type === 'message' ? tracked(String(event.message.seq), event) : event;
}
