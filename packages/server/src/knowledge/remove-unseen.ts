import type { PassageId } from '@pixel/contract';
import type { SourceKey, Unseen } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import { type SqlClient, transact } from '../sql/client.ts';
import { lockSource } from './lock-source.ts';
import { bySegment, prunePostings } from './prune-postings.ts';

interface Query {
  readonly source: SourceKey;
  readonly unseen: Unseen;
  readonly limit: number;
}

/** See `KnowledgeStore.markMissed`. */
export async function markMissed(
  client: SqlClient,
  { source, run }: { readonly source: SourceKey; readonly run: number },
): Promise<void> {
  await client.$executeRaw`
    UPDATE "Document" SET "missedRun" = ${run}::int
    WHERE "sourceId" = ${source.id} AND "clientId" = ${source.clientId}
      AND "seenRun" <> ${run}::int AND "missedRun" IS NULL`;
}

/** See `KnowledgeStore.listUnseen`. */
export async function listUnseen(client: SqlClient, query: Query): Promise<string[]> {
  return (await findUnseen(client, query)).map(({ key }) => key);
}

/** See `KnowledgeStore.removeUnseen`. */
export function removeUnseen(
  client: SqlClient,
  query: Query,
): Promise<{ keys: string[]; passageIds: PassageId[] }> {
  const { id, clientId } = query.source;
  return transact(client, async (tx) => {
    const source = await lockSource(tx, query.source);
    const found = source ? await findUnseen(tx, query) : [];
    if (!source || found.length === 0) return { keys: [], passageIds: [] };
    const ids = found.map((row) => row.id);
    const passages = await tx.$queryRaw<{ id: PassageId; segmentId: string; no: bigint }[]>`
      DELETE FROM "Passage" WHERE "clientId" = ${clientId} AND "documentId" = ANY(${ids}::text[])
      RETURNING "id", "segmentId", "no"`;
    await tx.$executeRaw`
      DELETE FROM "Document" WHERE "clientId" = ${clientId} AND "id" = ANY(${ids}::text[])`;
    await prunePostings(tx, { ...source, gone: bySegment(passages) });
    await tx.$executeRaw`
      UPDATE "Source" SET "documentCount" = "documentCount" - ${ids.length}::int,
        "passageCount" = "passageCount" - ${passages.length}::int
      WHERE "id" = ${id} AND "clientId" = ${clientId}`;
    return { keys: found.map(({ key }) => key), passageIds: passages.map((row) => row.id) };
  });
}

function findUnseen(
  client: SqlClient,
  { source, unseen, limit }: Query,
): Promise<{ id: string; key: string }[]> {
  const { run, missedBefore, gone } = unseen;
  const goes =
    missedBefore === null
      ? Prisma.sql`TRUE`
      : Prisma.sql`("missedRun" < ${missedBefore}::int OR "key" = ANY(${[...gone]}::text[]))`;
  return client.$queryRaw`
    SELECT "id", "key" FROM "Document"
    WHERE "sourceId" = ${source.id} AND "clientId" = ${source.clientId} AND "seenRun" <> ${run}::int AND ${goes}
    ORDER BY "key" COLLATE "C" LIMIT ${limit}`;
}
