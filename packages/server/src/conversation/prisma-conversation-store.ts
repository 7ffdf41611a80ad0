import type { ConversationOwner, ConversationStore } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient, SqlClient } from '../sql/client.ts';
import { allOf } from '../sql/condition.ts';
import { changeHandling, saveAgentMessage, setStatus } from './change-handling.ts';
import { countByConfidence } from './count-by-confidence.ts';
import { countConversations, measureConversation } from './count-conversations.ts';
import { findReceipt } from './find-receipt.ts';
import {
  deleteConversation,
  eraseConversation,
  saveConversation,
  saveScore,
  updateConversation,
} from './keep-conversations.ts';
import { listConversations } from './list-conversations.ts';
import { listFeedback } from './list-feedback.ts';
import { pageMessages } from './page-messages.ts';
import { saveFeedback } from './save-feedback.ts';
import { saveQuestion } from './save-question.ts';
import { saveReply } from './save-reply.ts';
import { ownedBy, selectConversations } from './select-conversations.ts';
import { inConversation, selectMessages } from './select-messages.ts';

export function createPrismaConversationStore(
  client: SqlClient,
  raw: RawClient = client,
): ConversationStore {
  const newest = async (where: Prisma.Sql) =>
    (await selectConversations(raw, { where, limit: 1 }))[0] ?? null;
  const message = async (where: Prisma.Sql) =>
    (await selectMessages(raw, { where, order: 'oldest first', limit: 1 }))[0] ?? null;
  const owned = (owner: ConversationOwner, id: string) =>
    Prisma.sql`c."id" = ${id} AND ${ownedBy(owner)}`;
  return {
    findConversation: (owner, id) => newest(owned(owner, id)),
    findOpenConversation: (visitorId, botId) =>
      newest(Prisma.sql`${ownedBy({ visitorId, botId })} AND c."status" = 'active'`),
    listConversations: (reach, input) => listConversations(client, reach, input),
    listAllConversations: (clientId, after, limit) =>
      selectConversations(client, {
        where: allOf(
          Prisma.sql`c."clientId" = ${clientId}`,
          after !== null && Prisma.sql`c."id" > ${after}`,
        ),
        order: Prisma.sql`c."id"`,
        limit,
      }),
    saveQuestion: (question) => saveQuestion(raw, question),
    saveReply: (reply) => saveReply(raw, reply),
    findMessage: (conversation, id) =>
      message(Prisma.sql`m."id" = ${id} AND ${inConversation(conversation)}`),
    findReply: (conversation, replyTo) =>
      message(
        Prisma.sql`m."replyTo" = ${replyTo} AND m."supersededBy" IS NULL AND ${inConversation(conversation)}`,
      ),
    findReceipt: (reach, messageId) => findReceipt(client, { reach, messageId }),
    listMessages: (conversation, afterSeq, limit) =>
      selectMessages(raw, {
        where: Prisma.sql`${inConversation(conversation)} AND m."seq" > ${afterSeq}::int`,
        order: 'oldest first',
        limit,
      }),
    async listRecentMessages(conversation, beforeSeq, limit) {
      const messages = await selectMessages(raw, {
        where: Prisma.sql`${inConversation(conversation)} AND m."seq" < ${beforeSeq}::int`,
        order: 'newest first',
        limit,
      });
      return messages.reverse();
    },
    pageMessages: (query) => pageMessages(client, query),
    saveConversation: (conversation) => saveConversation(client, conversation),
    updateConversation: (change) => updateConversation(client, change),
    deleteConversation: (reach, id) => deleteConversation(client, { reach, id }),
    eraseConversation: (visitor, id) => eraseConversation(client, visitor, id),
    listOwnConversations: (owner, before, limit) =>
      selectConversations(client, {
        where: allOf(
          ownedBy(owner),
          before &&
            Prisma.sql`(c."createdAt", c."id") < (${new Date(before.createdAt)}::timestamptz, ${before.id})`,
        ),
        order: Prisma.sql`c."createdAt" DESC, c."id" DESC`,
        limit,
      }),
    saveScore: (owner, id, score) => saveScore(client, { owner, id, score }),
    measureConversation: (conversation) => measureConversation(client, conversation),
    countConversations: (reach, input) => countConversations(client, { reach, ...input }),
    countByConfidence: (bot, input) => countByConfidence(raw, bot, input),
    listFeedback: (reach, input) => listFeedback(client, reach, input),
    changeHandling: (change) => changeHandling(client, change),
    saveAgentMessage: (message) => saveAgentMessage(client, message),
    setStatus: (change) => setStatus(client, change),
    saveFeedback: (owner, messageId, rating, ...[reason, at]) =>
      saveFeedback(client, owner, { messageId, rating, reason, at }),
  };
}
