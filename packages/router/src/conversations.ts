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
  GetReceipt,
  HandleConversation,
  ListConversations,
  ListFeedback,
  ListMessages,
  Message,
  MessagePage,
  PostMessage,
  Receipt,
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
  getReceipt,
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
    .meta({ rest: 'POST /api/conversations', summary: 'Begin a conversation' })
    .input(StartConversation)
    .output(Conversation)
    .mutation(({ ctx, input }) => startConversation(ctx, input)),

  summary: staffOrKey('read')
    .meta({ rest: 'GET /api/conversations/dashboard/summary', summary: 'Sum up conversations' })
    .input(SummarizeConversations)
    .output(ConversationSummary)
    .query(({ ctx, input }) => summarizeConversations(ctx, input)),

  feedback: staffOrKey('read')
    .meta({ rest: 'GET /api/feedback', summary: 'List ratings' })
    .input(ListFeedback)
    .output(FeedbackPage)
    .query(({ ctx, input }) => listFeedback(ctx, input)),

  get: staffOrKey('read')
    .meta({ rest: 'GET /api/conversations/{id}', summary: 'Read a conversation' })
    .input(GetConversation)
    .output(ConversationDetail)
    .query(({ ctx, input }) => getConversation(ctx, input)),

  update: staffOrKey('chat')
    .meta({ rest: 'PUT /api/conversations/{id}', summary: 'Change a conversation' })
    .input(UpdateConversation)
    .output(Conversation)
    .mutation(({ ctx, input }) => updateConversation(ctx, input)),

  setStatus: staffOrKey('chat')
    .meta({
      rest: 'PATCH /api/conversations/{id}/status',
      summary: 'Set the status of a conversation',
    })
    .input(SetConversationStatus)
    .output(Conversation)
    .mutation(({ ctx, input }) => setConversationStatus(ctx, input)),

  delete: staffOrKey('manage')
    .meta({
      rest: 'DELETE /api/conversations/{id}',
      summary: 'Delete a conversation',
      proof: 'when permanent',
    })
    .input(DeleteConversation)
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await deleteConversation(ctx, input);
      return {};
    }),

  stats: staffOrKey('read')
    .meta({
      rest: 'GET /api/conversations/{id}/stats',
      summary: 'Count what happened in a conversation',
    })
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

  receipt: staffOrKey('read')
    .meta({
      rest: 'GET /api/messages/{id}/receipt',
      summary: 'Read the evidence of a reply',
    })
    .input(GetReceipt)
    .output(Receipt)
    .query(({ ctx, input }) => getReceipt(ctx, input)),

  post: staffOrKey('chat')
    .meta({ rest: 'POST /api/conversations/{conversationId}/messages', summary: 'Post a message' })
    .input(PostMessage)
    .output(Message)
    .mutation(({ ctx, input }) => postMessage(ctx, input)),

  takeover: staff
    .meta({
      rest: 'POST /api/conversations/{id}/takeover',
      summary: 'Take a conversation over from the chatbot',
    })
    .input(HandleConversation)
    .output(Conversation)
    .mutation(({ ctx, input }) => takeOver(ctx, input)),

  release: staff
    .meta({
      rest: 'POST /api/conversations/{id}/release',
      summary: 'Give a conversation back to the chatbot',
    })
    .input(HandleConversation)
    .output(Conversation)
    .mutation(({ ctx, input }) => release(ctx, input)),

  events: staff
    .meta({ summary: 'Hear what happens in a conversation' })
    .input(WatchEvents)
    .subscription(({ ctx, input, signal }) => eventStream(ctx, { ...input, signal })),
});
