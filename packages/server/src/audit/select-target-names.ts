import type { TargetName } from '@pixel/contract/audit-names';
import type { AuditStore, Reach } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';
import { inReach } from '../sql/condition.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

type Wanted = Parameters<AuditStore['listTargetNames']>[1];

/** The names of what is live and in reach, one statement for each kind that was asked for. */
export async function selectTargetNames(
  client: RawClient,
  { reach, ids, withPeople }: Wanted & { readonly reach: Reach },
): Promise<TargetName[]> {
  const kinds = STATEMENTS.map(({ prefix, statement }) => {
    const own = ids.filter((id) => id.startsWith(prefix));
    const isAsked = own.length > 0 && (prefix !== 'usr_' || withPeople);
    return isAsked ? client.$queryRaw<TargetName[]>`${statement(own, reach)}` : [];
  });
  return (await Promise.all(kinds)).flat();
}

interface Kind {
  readonly prefix: string;
  readonly statement: (ids: readonly string[], reach: Reach) => Prisma.Sql;
}

const STATEMENTS: readonly Kind[] = [
  {
    prefix: 'bot_',
    statement: (ids, reach) => Prisma.sql`
      SELECT b."id", b."name", NULL AS "botId" FROM "Bot" b
      JOIN "Client" k ON k."id" = b."clientId" AND k."deletedAt" IS NULL
      WHERE b."deletedAt" IS NULL AND b."id" = ANY(${[...ids]}::text[])
        AND ${inReach(Prisma.sql`b."clientId"`, reach)}`,
  },
  {
    prefix: 'cli_',
    statement: (ids, reach) => Prisma.sql`
      SELECT k."id", k."name", NULL AS "botId" FROM "Client" k
      WHERE k."deletedAt" IS NULL AND k."id" = ANY(${[...ids]}::text[])
        AND ${inReach(Prisma.sql`k."id"`, reach)}`,
  },
  {
    prefix: 'src_',
    statement: (ids, reach) => Prisma.sql`
      SELECT s."id", s."title" AS "name", s."botId" FROM "Source" s
      ${joinLiveBot(Prisma.sql`s."botId"`)}
      WHERE s."id" = ANY(${[...ids]}::text[]) AND ${inReach(Prisma.sql`s."clientId"`, reach)}`,
  },
  {
    prefix: 'cur_',
    statement: (ids, reach) => Prisma.sql`
      SELECT a."id", a."question" AS "name", a."botId" FROM "CuratedAnswer" a
      ${joinLiveBot(Prisma.sql`a."botId"`)}
      WHERE a."id" = ANY(${[...ids]}::text[]) AND ${inReach(Prisma.sql`a."clientId"`, reach)}`,
  },
  {
    prefix: 'usr_',
    statement: (ids) => Prisma.sql`
      SELECT u."id", u."name", NULL AS "botId" FROM "User" u
      WHERE u."id" = ANY(${[...ids]}::text[])`,
  },
];
