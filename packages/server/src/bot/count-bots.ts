import type { BotComplexity, BotCounts, BotStatus, BotType, Publication } from '@pixel/contract';
import type { Reach } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { inReach } from '../sql/condition.ts';

interface Row {
  readonly status: BotStatus;
  readonly type: BotType;
  readonly complexity: BotComplexity;
  readonly publication: Publication;
  readonly count: number;
}

/** See `BotStore.countBots`: one pass over the bots; there are few kinds. */
export async function countBots(client: SqlClient, reach: Reach): Promise<BotCounts> {
  const rows = await client.$queryRaw<Row[]>`
    SELECT b."status", b."type", b."complexity", b."publication", count(*)::int AS "count"
    FROM "Bot" b JOIN "Client" k ON k."id" = b."clientId" AND k."deletedAt" IS NULL
    WHERE b."deletedAt" IS NULL AND ${inReach(Prisma.sql`b."clientId"`, reach)}
    GROUP BY b."status", b."type", b."complexity", b."publication"`;
  const countOf = (isKind: (row: Row) => boolean) =>
    rows.reduce((sum, row) => sum + (isKind(row) ? row.count : 0), 0);
  const ofStatus = (status: BotStatus) => countOf((row) => row.status === status);
  const ofType = (type: BotType) => countOf((row) => row.type === type);
  const ofComplexity = (kind: BotComplexity) => countOf((row) => row.complexity === kind);
  const ofPublication = (kind: Publication) => countOf((row) => row.publication === kind);
  return {
    total: countOf(() => true),
    byStatus: {
      pending: ofStatus('pending'),
      analyzing: ofStatus('analyzing'),
      generating: ofStatus('generating'),
      completed: ofStatus('completed'),
      failed: ofStatus('failed'),
    },
    byType: {
      chatbot: ofType('chatbot'),
      voice_assistant: ofType('voice_assistant'),
      automation_bot: ofType('automation_bot'),
    },
    byComplexity: {
      basic: ofComplexity('basic'),
      advanced: ofComplexity('advanced'),
      enterprise: ofComplexity('enterprise'),
    },
    byPublication: { published: ofPublication('published'), paused: ofPublication('paused') },
  };
}
