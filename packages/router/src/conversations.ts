import {
  Conversation,
  ConversationId,
  ConversationPage,
  HandleConversation,
  ListConversations,
  ListMessages,
  Message,
  MessagePage,
  PostMessage,
} from '@pixel/contract';
import {
  getOwnConversation,
  listConversations,
  listMessages,
  postMessage,
  release,
  takeOver,
} from '@pixel/core';
import * as z from 'zod';
import { router, staff, staffOrKey } from './trpc.ts';

export const conversations = router({
  list: staffOrKey('read')
    .meta({ rest: 'GET /api/conversations' })
    .input(ListConversations)
    .output(ConversationPage)
    .query(({ ctx, input }) => listConversations(ctx, input)),

  get: staffOrKey('read')
    .meta({ rest: 'GET /api/conversations/{id}' })
    .input(z.strictObject({ id: ConversationId }))
    .output(Conversation)
    .query(({ ctx, input }) => getOwnConversation(ctx, input.id)),

  messages: staffOrKey('read')
    .meta({ rest: 'GET /api/conversations/{conversationId}/messages' })
    .input(ListMessages)
    .output(MessagePage)
    .query(({ ctx, input }) => listMessages(ctx, input)),

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

  post: staffOrKey('chat')
    .meta({ rest: 'POST /api/conversations/{conversationId}/messages' })
    .input(PostMessage)
    .output(Message)
    .mutation(({ ctx, input }) => postMessage(ctx, input)),
});
