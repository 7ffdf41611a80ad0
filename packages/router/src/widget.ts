import {
  Bootstrap,
  GiveFeedback,
  Renew,
  Renewed,
  RequestPerson,
  Said,
  Say,
  Stop,
  WatchEvents,
  WidgetConfig,
} from '@pixel/contract';
import { SetAttributes } from '@pixel/contract/identity';
import {
  DeleteOwnConversation,
  Download,
  Downloaded,
  GiveConsent,
  Identified,
  Identify,
  RateConversation,
  Regenerate,
  Regenerated,
} from '@pixel/contract/widget-visitor';
import {
  bootstrapWidget,
  deleteOwnConversation,
  downloadConversations,
  giveConsent,
  giveFeedback,
  identifyVisitor,
  rateConversation,
  regenerateReply,
  renewSession,
  requestPerson,
  say,
  setAttributes,
  stopReply,
} from '@pixel/core';
import * as z from 'zod';
import { eventStream } from './event-stream.ts';
import { open, router, visitor } from './trpc.ts';

export const widget = router({
  bootstrap: open
    .meta({ summary: 'Open the panel on a website' })
    .input(Bootstrap)
    .output(WidgetConfig)
    .mutation(({ ctx, input }) => bootstrapWidget(ctx, input)),

  renew: open
    .meta({ summary: 'Renew the session of a visitor' })
    .input(Renew)
    .output(Renewed)
    .mutation(({ ctx, input }) => renewSession(ctx, input)),

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

  rate: visitor
    .meta({ summary: 'Rate a conversation' })
    .input(RateConversation)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await rateConversation(ctx, input);
      return {};
    }),

  regenerate: visitor
    .meta({ summary: 'Write the newest reply again' })
    .input(Regenerate)
    .output(Regenerated)
    .mutation(({ ctx, input }) => regenerateReply(ctx, input)),

  identify: visitor
    .meta({ summary: 'Say who the visitor is, by a signed token' })
    .input(Identify)
    .output(Identified)
    .mutation(({ ctx, input }) => identifyVisitor(ctx, input)),

  setAttributes: visitor
    .meta({ summary: 'Say something about the visitor, unverified' })
    .input(SetAttributes)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await setAttributes(ctx, input);
      return {};
    }),

  consent: visitor
    .meta({ summary: 'Answer the question for consent' })
    .input(GiveConsent)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await giveConsent(ctx, input);
      return {};
    }),

  download: visitor
    .meta({ summary: 'Take home what is kept of the visitor' })
    .input(Download)
    .output(Downloaded)
    .query(({ ctx, input }) => downloadConversations(ctx, input)),

  deleteConversation: visitor
    .meta({ summary: 'Delete a conversation of the visitor for good' })
    .input(DeleteOwnConversation)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await deleteOwnConversation(ctx, input);
      return {};
    }),
});
