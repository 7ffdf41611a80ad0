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
    .subscription(({ ctx, input, signal }) => eventStream(ctx, { ...input, signal })),

  stop: visitor
    .meta({ summary: 'Stop a reply' })
    .input(Stop)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await stopReply(ctx, input);
      return {};
    }),

  requestPerson: visitor
    .meta({ summary: 'Ask for a person' })
    .input(RequestPerson)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await requestPerson(ctx, input);
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
