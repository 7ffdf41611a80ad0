import {
  Conversation,
  ConversationDetail,
  ConversationId,
  ConversationPage,
  ConversationStats,
  ConversationSummary,
  DeleteConversation,
  FeedbackPage,
  GetConversation,
  HandleConversation,
  ListConversations,
  ListFeedback,
  ListMessages,
  Message,
  MessagePage,
  PostMessage,
  SetConversationStatus,
  StartConversation,
  SummarizeConversations,
  UpdateConversation,
  WatchEvents,
} from '@pixel/contract';
import {
  conversationStats,
  deleteConversation,
  getConversation,
  listConversations,
  listFeedback,
  listMessages,
  postMessage,
  release,
  setConversationStatus,
  startConversation,
  summarizeConversations,
  takeOver,
  updateConversation,
} from '@pixel/core';
import * as z from 'zod';
import { eventStream } from './event-stream.ts';
import { router, staff, staffOrKey } from './trpc.ts';

export const conversations = router({
  list: staffOrKey('read')
    .meta({ rest: 'GET /api/conversations', summary: 'List conversations' })
    .input(ListConversations)
    .output(ConversationPage)
    .query(({ ctx, input }) => listConversations(ctx, input)),

  start: staffOrKey('chat')
    .meta({ rest: 'POST /api/conversations' })
    .input(StartConversation)
    .output(Conversation)
    .mutation(({ ctx, input }) => startConversation(ctx, input)),

  summary: staffOrKey('read')
    .meta({ rest: 'GET /api/conversations/dashboard/summary' })
    .input(SummarizeConversations)
    .output(ConversationSummary)
    .query(({ ctx, input }) => summarizeConversations(ctx, input)),

  feedback: staffOrKey('read')
    .meta({ rest: 'GET /api/feedback' })
    .input(ListFeedback)
    .output(FeedbackPage)
    .query(({ ctx, input }) => listFeedback(ctx, input)),

  get: staffOrKey('read')
    .meta({ rest: 'GET /api/conversations/{id}', summary: 'Read a conversation' })
    .input(GetConversation)
    .output(ConversationDetail)
    .query(({ ctx, input }) => getConversation(ctx, input)),

  update: staffOrKey('chat')
    .meta({ rest: 'PUT /api/conversations/{id}' })
    .input(UpdateConversation)
    .output(Conversation)
    .mutation(({ ctx, input }) => updateConversation(ctx, input)),

  setStatus: staffOrKey('chat')
    .meta({ rest: 'PATCH /api/conversations/{id}/status' })
    .input(SetConversationStatus)
    .output(Conversation)
    .mutation(({ ctx, input }) => setConversationStatus(ctx, input)),

  delete: staffOrKey('manage')
    .meta({ rest: 'DELETE /api/conversations/{id}' })
    .input(DeleteConversation)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await deleteConversation(ctx, input);
      return {};
    }),

  stats: staffOrKey('read')
    .meta({ rest: 'GET /api/conversations/{id}/stats' })
    .input(z.strictObject({ id: ConversationId }))
    .output(ConversationStats)
    .query(({ ctx, input }) => conversationStats(ctx, input.id)),

  messages: staffOrKey('read')
    .meta({
      rest: 'GET /api/conversations/{conversationId}/messages',
      summary: 'List the messages of a conversation',
    })
    .input(ListMessages)
    .output(MessagePage)
    .query(({ ctx, input }) => listMessages(ctx, input)),

  post: staffOrKey('chat')
    .meta({ rest: 'POST /api/conversations/{conversationId}/messages' })
    .input(PostMessage)
    .output(Message)
    .mutation(({ ctx, input }) => postMessage(ctx, input)),

  takeover: staff
    .meta({ rest: 'POST /api/conversations/{id}/takeover' })
    .input(HandleConversation)
    .output(Conversation)
    .mutation(({ ctx, input }) => takeOver(ctx, input)),

  release: staff
    .meta({ rest: 'POST /api/conversations/{id}/release' })
    .input(HandleConversation)
    .output(Conversation)
    .mutation(({ ctx, input }) => release(ctx, input)),

  events: staff
    .input(WatchEvents)
    .subscription(({ ctx, input, signal }) => eventStream(ctx, { ...input, signal })),
});
