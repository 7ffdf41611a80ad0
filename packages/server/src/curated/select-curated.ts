import type { BotId, ClientId, CuratedId, MessageId, SourceId } from '@pixel/contract';
import type { CuratedRecord } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

interface CuratedRow {
  readonly id: CuratedId;
  readonly botId: BotId;
  readonly clientId: ClientId;
  readonly sourceId: SourceId;
  readonly question: string;
  readonly phrasings: string[];
  readonly answer: string;
  readonly language: string;
  readonly enabled: boolean;
  readonly threshold: number | null;
  readonly fromMessageId: MessageId | null;
  readonly version: number;
  readonly hits: number;
  readonly lastHitAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Curated answers `a` of live bots, newest first, with their hits. */
export async function selectCurated(
  client: RawClient,
  query: { readonly where: Prisma.Sql; readonly limit: number },
): Promise<CuratedRecord[]> {
  const rows = await client.$queryRaw<CuratedRow[]>`
    SELECT a."id", a."botId", a."clientId", a."sourceId", a."question", a."phrasings", a."answer", a."language",
      a."enabled", a."threshold", a."fromMessageId", a."version", h."hits", h."lastHitAt", a."createdAt", a."updatedAt"
    FROM "CuratedAnswer" a
    ${joinLiveBot(Prisma.sql`a."botId"`)}
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(t."hits"), 0)::int AS "hits", max(t."lastAt") AS "lastHitAt"
      FROM "CuratedHit" t WHERE t."curatedId" = a."id" AND t."clientId" = a."clientId") h
    WHERE ${query.where} ORDER BY a."id" DESC LIMIT ${query.limit}`;
  return rows.map(({ lastHitAt, createdAt, updatedAt, ...row }) => ({
    ...row,
    lastHitAt: lastHitAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }));
}
