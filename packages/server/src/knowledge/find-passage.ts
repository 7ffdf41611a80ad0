import type { BotId, ClientId, Passage, PassageId, SourceId } from '@pixel/contract';
import type { OwnPassage, Reach } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { inReach } from '../sql/condition.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

/** A passage as it is listed, before its time is written out. */
export type PassageRow = Omit<Passage, 'provenance'> &
  Omit<Passage['provenance'], 'readAt'> & { readonly readAt: Date };

/** What a list of passages selects, from `passageTables`. */
export const PASSAGE_COLUMNS = Prisma.sql`p."id", p."documentId", d."title" AS "documentTitle", d."url", p."ordinal",
  p."headings", p."text", p."start", p."end", p."page", p."excluded", p."quarantine", v."contentHash" AS "documentHash",
  v."createdAt" AS "readAt", s."addedBy", CASE WHEN p."embedded" THEN b."embedder" END AS "embedder", p."chunker"`;

/** Passages of live bots, with what they come from. */
export const passageTables = () => Prisma.sql`"Passage" p
  JOIN "Document" d ON d."id" = p."documentId" AND d."clientId" = p."clientId"
  JOIN "DocumentVersion" v ON v."id" = p."versionId" AND v."clientId" = p."clientId"
  JOIN "Source" s ON s."id" = p."sourceId" AND s."clientId" = p."clientId"
  ${joinLiveBot(Prisma.sql`p."botId"`)}`;

export function toPassage(row: PassageRow): Passage {
  const { documentHash, readAt, addedBy, embedder, chunker, ...passage } = row;
  const provenance = { documentHash, addedBy, embedder, chunker };
  return { ...passage, provenance: { ...provenance, readAt: readAt.toISOString() } };
}

/** See `KnowledgeStore.findPassage`. */
export async function findPassage(
  client: SqlClient,
  reach: Reach,
  id: PassageId,
): Promise<OwnPassage | null> {
  const rows = await client.$queryRaw<
    (PassageRow & { sourceId: SourceId; botId: BotId; clientId: ClientId })[]
  >`
    SELECT ${PASSAGE_COLUMNS}, p."sourceId", p."botId", p."clientId" FROM ${passageTables()}
    WHERE p."id" = ${id} AND ${inReach(Prisma.sql`p."clientId"`, reach)}`;
  const [row] = rows;
  if (!row) return null;
  const { sourceId, botId, clientId, ...passage } = row;
  return { ...toPassage(passage), sourceId, botId, clientId };
}
