import type { ClientId, ConversationId, VisitorId } from '@pixel/contract';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { allOf } from '../sql/condition.ts';

/**
 * Removes what a visitor asked, or only what it asked in one conversation: a gap that nobody else asked goes, the others are
 * counted again, and forget the words of earlier turns, which may be the visitor's. Inside of a transaction; the gaps are locked
 * first, in one order, so that two of these do not wait for each other.
 */
export async function eraseAskings(
  tx: SqlClient,
  {
    visitorId,
    clientId,
    conversationId,
  }: {
    readonly visitorId: VisitorId;
    readonly clientId: ClientId;
    readonly conversationId?: ConversationId;
  },
): Promise<void> {
  const asked = allOf(
    Prisma.sql`a."visitorId" = ${visitorId}`,
    conversationId !== undefined && Prisma.sql`a."conversationId" = ${conversationId}`,
  );
  const gaps = await tx.$queryRaw<{ id: string }[]>`
    SELECT g."id" FROM "UnansweredQuestion" g
    WHERE g."clientId" = ${clientId} AND g."id" IN (
      SELECT a."gapId" FROM "Asking" a WHERE ${asked} AND a."clientId" = ${clientId})
    ORDER BY g."id" FOR UPDATE OF g`;
  if (gaps.length === 0) return;
  const ids = gaps.map(({ id }) => id);
  await tx.$executeRaw`DELETE FROM "Asking" a WHERE ${asked} AND a."clientId" = ${clientId}`;
  await tx.$executeRaw`
    DELETE FROM "UnansweredQuestion" g WHERE g."id" = ANY(${ids}::text[]) AND g."clientId" = ${clientId}
      AND NOT EXISTS (SELECT 1 FROM "Asking" a WHERE a."gapId" = g."id" AND a."clientId" = ${clientId})`;
  await tx.$executeRaw`
    UPDATE "UnansweredQuestion" g SET "count" = (
        SELECT count(*)::int FROM "Asking" a WHERE a."gapId" = g."id" AND a."clientId" = ${clientId}),
      "firstAskedAt" = (
        SELECT min(a."askedAt") FROM "Asking" a WHERE a."gapId" = g."id" AND a."clientId" = ${clientId}),
      "lastAskedAt" = (
        SELECT max(a."askedAt") FROM "Asking" a WHERE a."gapId" = g."id" AND a."clientId" = ${clientId}),
      "searchedFor" = g."question"
    WHERE g."id" = ANY(${ids}::text[]) AND g."clientId" = ${clientId}`;
}

/** Gives what one visitor asked to another: they are the same person. */
export async function moveAskings(
  tx: SqlClient,
  move: { readonly from: VisitorId; readonly to: VisitorId; readonly clientId: ClientId },
): Promise<void> {
  await tx.$executeRaw`UPDATE "Asking" SET "visitorId" = ${move.to}
    WHERE "visitorId" = ${move.from} AND "clientId" = ${move.clientId}`;
}
