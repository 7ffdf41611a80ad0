import {
  Bootstrap,
  type ConversationEvent,
  GiveFeedback,
  RequestPerson,
  Said,
  Say,
  Stop,
  WatchEvents,
  WidgetConfig,
} from '@pixel/contract';
import {
  bootstrapWidget,
  giveFeedback,
  requestPerson,
  say,
  stopReply,
  watchEvents,
} from '@pixel/core';
import { tracked } from '@trpc/server';
import * as z from 'zod';
import { mapStream } from './map-stream.ts';
import { open, router, visitor } from './trpc.ts';

export const widget = router({
  bootstrap: open
    .input(Bootstrap)
    .output(WidgetConfig)
    .mutation(({ ctx, input }) => bootstrapWidget(ctx, input)),

  say: visitor
    .input(Say)
    .output(Said)
    .mutation(({ ctx, input }) => say(ctx, input)),

  events: visitor.input(WatchEvents).subscription(async function* ({ ctx, input, signal }) {
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
    .input(Stop)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await stopReply(ctx, input);
      return {};
    }),

  requestPerson: visitor
    .input(RequestPerson)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await requestPerson(ctx, input);
      return {};
    }),

  feedback: visitor
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
