import {
  Bootstrap,
  GiveFeedback,
  RequestPerson,
  Said,
  Say,
  Stop,
  WatchEvents,
  WidgetConfig,
} from '@pixel/contract';
import { bootstrapWidget, giveFeedback, requestPerson, say, stopReply } from '@pixel/core';
import * as z from 'zod';
import { eventStream } from './event-stream.ts';
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

  events: visitor
    .input(WatchEvents)
    .subscription(({ ctx, input, signal }) => eventStream(ctx, { ...input, signal })),

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
