import {
  Bootstrap,
  type ConversationEvent,
  GiveFeedback,
  Said,
  Say,
  Stop,
  WatchEvents,
  WidgetConfig,
} from '@pixel/contract';
import { bootstrapWidget, giveFeedback, say, stopReply, watchEvents } from '@pixel/core';
import { tracked } from '@trpc/server';
import * as z from 'zod';
import { mapStream } from './map-stream.ts';
import { open, router, visitor } from './trpc.ts';

export const widget = router({
  bootstrap: open
    .meta({ summary: 'Open the panel on a website' })
    .input(Bootstrap)
    .output(WidgetConfig)
    .mutation(({ ctx, input }) => bootstrapWidget(ctx, input)),

  say: visitor
    .meta({ summary: 'Say something to the chatbot' })
    .input(Say)
    .output(Said)
    .mutation(({ ctx, input }) => say(ctx, input)),

  events: visitor
    .meta({ summary: 'Hear what happens in a conversation' })
    .input(WatchEvents)
    .subscription(async function* ({ ctx, input, signal }) {
      // The subscription ends with the request; without one (a call in process) it lives until the reader leaves.
      const end = new AbortController();
      const until = signal ? AbortSignal.any([signal, end.signal]) : end.signal;
      const { conversationId } = input;
      const afterSeq = Number(input.lastEventId ?? 0);
      try {
        yield* mapStream(watchEvents(ctx, { conversationId, afterSeq }, until), toTracked);
      } finally {
        end.abort();
      }
    }),

  stop: visitor
    .meta({ summary: 'Stop a reply' })
    .input(Stop)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await stopReply(ctx, input);
      return {};
    }),

  feedback: visitor
    .meta({ summary: 'Rate a reply' })
    .input(GiveFeedback)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await giveFeedback(ctx, input);
      return {};
    }),
});

/** Only stored messages move the reader's position; everything else is a preview of one. */
function toTracked(event: ConversationEvent) {
  return event.type === 'message' ? tracked(String(event.message.seq), event) : event;
}
