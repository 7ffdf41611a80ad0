import {
  Conversation,
  ConversationId,
  ConversationPage,
  ListConversations,
  ListMessages,
  MessagePage,
} from '@pixel/contract';
import { getOwnConversation, listConversations, listMessages } from '@pixel/core';
import * as z from 'zod';
import { router, staffOrKey } from './trpc.ts';

export const conversations = router({
  list: staffOrKey('read')
    .meta({ rest: 'GET /api/conversations', summary: 'List conversations' })
    .input(ListConversations)
    .output(ConversationPage)
    .query(({ ctx, input }) => listConversations(ctx, input)),

  get: staffOrKey('read')
    .meta({ rest: 'GET /api/conversations/{id}', summary: 'Read a conversation' })
    .input(z.strictObject({ id: ConversationId }))
    .output(Conversation)
    .query(({ ctx, input }) => getOwnConversation(ctx, input.id)),

  messages: staffOrKey('read')
    .meta({
      rest: 'GET /api/conversations/{conversationId}/messages',
      summary: 'List the messages of a conversation',
    })
    .input(ListMessages)
    .output(MessagePage)
    .query(({ ctx, input }) => listMessages(ctx, input)),
});
