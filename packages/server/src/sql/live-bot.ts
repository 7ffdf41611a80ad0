import { Prisma } from '../generated/prisma/client.ts';

/** Joins the bot `b` and its client `k` of rows with a column `botId`; rows of deleted ones drop out. */
export const joinLiveBot = (botId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  JOIN "Bot" b ON b."id" = ${botId} AND b."deletedAt" IS NULL
  JOIN "Client" k ON k."id" = b."clientId" AND k."deletedAt" IS NULL`;
