import type { BotId, ClientId, PassageId } from '@pixel/contract';
import type { PassageRecord } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

/** See `KnowledgeStore.findPassages`. */
export async function findPassages(
  client: RawClient,
  wanted: {
    readonly clientId: ClientId;
    readonly botId: BotId;
    readonly ids: readonly PassageId[];
  },
): Promise<PassageRecord[]> {
  if (wanted.ids.length === 0) return [];
  const rows = await client.$queryRaw<PassageRecord[]>`
    SELECT p."id", p."sourceId", p."documentId", p."versionId", d."title", d."externalId", d."url",
      p."headings", p."text", p."page", p."start", p."end", p."hash"
    FROM "Passage" p
    JOIN "Document" d ON d."id" = p."documentId"
    ${joinLiveBot(Prisma.sql`p."botId"`)}
    WHERE p."id" = ANY(${[...wanted.ids]}::text[]) AND p."botId" = ${wanted.botId}
      AND p."clientId" = ${wanted.clientId} AND NOT p."excluded"`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...new Set(wanted.ids)].flatMap((id) => byId.get(id) ?? []);
}
