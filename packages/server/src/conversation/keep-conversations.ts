import type { ConversationId, Score } from '@pixel/contract';
import {
  type ConversationOwner,
  type ConversationStore,
  notFound,
  type Reach,
  staleVersion,
  type VisitorKey,
} from '@pixel/core';
import { eraseAskings } from '../gap/index.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { type RawClient, type SqlClient, transact } from '../sql/client.ts';
import { orConflict } from '../sql/conflict.ts';
import { joinLiveBot } from '../sql/live-bot.ts';
import { storableJson } from '../sql/storable-json.ts';
import { ownedBy, selectConversations } from './select-conversations.ts';

type Save = Parameters<ConversationStore['saveConversation']>[0];
type Update = Parameters<ConversationStore['updateConversation']>[0];

/** See `ConversationStore.saveConversation`. */
export async function saveConversation(client: RawClient, conversation: Save): Promise<void> {
  const {
    conversationId: id,
    clientId,
    botId,
    channel,
    title,
    language,
    metadata,
    at,
  } = conversation;
  const saving = client.$queryRaw<{ id: string }[]>`
    INSERT INTO "Conversation" ("id", "clientId", "botId", "channel", "title", "language", "metadata", "createdAt",
      "lastMessageAt")
    SELECT ${id}, ${clientId}, b."id", ${channel}::"Channel", ${title}, ${language},
      ${storableJson(metadata)}::jsonb, ${at}::timestamptz, ${at}::timestamptz
    FROM (SELECT ${botId}::text AS "botId") named ${joinLiveBot(Prisma.sql`named."botId"`)}
    WHERE b."clientId" = ${clientId}
    RETURNING "id"`;
  const [saved] = await orConflict(saving, 'This conversation exists already.');
  if (!saved) throw notFound('bot');
}

/** See `ConversationStore.updateConversation`. */
export async function updateConversation(client: RawClient, change: Update) {
  const { reach, id, title, metadata, version } = change;
  const owned = Prisma.sql`c."id" = ${id} AND ${ownedBy({ reach })}`;
  const [changed] = await client.$queryRaw<{ id: string }[]>`
    UPDATE "Conversation" c SET "version" = c."version" + 1,
      "title" = coalesce(${title ?? null}::text, c."title"),
      "metadata" = coalesce(${metadata === undefined ? null : storableJson(metadata)}::jsonb, c."metadata")
    WHERE c."id" IN (SELECT c."id" FROM "Conversation" c ${joinLiveBot(Prisma.sql`c."botId"`)} WHERE ${owned})
      AND c."version" = coalesce(${version ?? null}::int, c."version")
    RETURNING c."id"`;
  const [record] = await selectConversations(client, { where: owned, limit: 1 });
  if (record && !changed) throw staleVersion('conversation');
  return record ?? null;
}

/** See `ConversationStore.deleteConversation`. Messages, receipts and ratings go with it. */
export async function deleteConversation(
  client: RawClient,
  { reach, id }: { readonly reach: Reach; readonly id: ConversationId },
): Promise<boolean> {
  const deleted = await client.$queryRaw<{ id: string }[]>`
    DELETE FROM "Conversation" c WHERE c."id" IN (
      SELECT c."id" FROM "Conversation" c ${joinLiveBot(Prisma.sql`c."botId"`)}
      WHERE c."id" = ${id} AND ${ownedBy({ reach })}) RETURNING c."id"`;
  return deleted.length === 1;
}

/**
 * See `ConversationStore.eraseConversation`. The conversation's row is locked first: a reply that is being stored is stored by
 * then, and one that comes later finds no conversation.
 */
export function eraseConversation(
  client: SqlClient,
  { id: visitorId, clientId }: VisitorKey,
  id: ConversationId,
): Promise<boolean> {
  return transact(client, async (tx) => {
    const [own] = await tx.$queryRaw<{ id: string }[]>`
      SELECT c."id" FROM "Conversation" c WHERE c."id" = ${id} AND c."visitorId" = ${visitorId}
        AND c."clientId" = ${clientId} FOR UPDATE`;
    if (!own) return false;
    await eraseAskings(tx, { visitorId, clientId, conversationId: id });
    await tx.$executeRaw`DELETE FROM "Conversation" WHERE "id" = ${id} AND "clientId" = ${clientId}`;
    return true;
  });
}

/** See `ConversationStore.saveScore`. */
export async function saveScore(
  client: RawClient,
  {
    owner,
    id,
    score,
  }: {
    readonly owner: ConversationOwner;
    readonly id: ConversationId;
    readonly score: Score | null;
  },
): Promise<boolean> {
  const at = score && new Date(score.at);
  const saved = await client.$queryRaw<{ id: string }[]>`
    UPDATE "Conversation" c SET "score" = ${score?.score ?? null}::int, "scoreComment" = ${score?.comment ?? ''},
      "scoredAt" = ${at}::timestamptz
    WHERE c."id" = ${id} AND ${ownedBy(owner)} RETURNING c."id"`;
  return saved.length === 1;
}
