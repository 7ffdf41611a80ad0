import type { ClientId, VisitorId } from '@pixel/contract';
import type { SqlClient } from '../sql/client.ts';

/**
 * Removes what a visitor asked: a gap that nobody else asked goes, the others are counted again, and forget the
 * words of earlier turns, which may be the visitor's. Inside of a transaction; the
 * gaps are locked first, in one order, so that two of these do not wait for each other.
 */
export async function eraseAskings(
  tx: SqlClient,
  { visitorId, clientId }: { readonly visitorId: VisitorId; readonly clientId: ClientId },
): Promise<void> {
  const gaps = await tx.$queryRaw<{ id: string }[]>`
    SELECT g."id" FROM "UnansweredQuestion" g
    WHERE g."clientId" = ${clientId} AND g."id" IN (
      SELECT a."gapId" FROM "Asking" a WHERE a."visitorId" = ${visitorId} AND a."clientId" = ${clientId})
    ORDER BY g."id" FOR UPDATE OF g`;
  if (gaps.length === 0) return;
  const ids = gaps.map(({ id }) => id);
  await tx.$executeRaw`DELETE FROM "Asking" WHERE "visitorId" = ${visitorId} AND "clientId" = ${clientId}`;
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
