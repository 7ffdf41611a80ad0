import type { BotKey } from '@pixel/core';
import { type SqlClient, transact } from '../sql/client.ts';

const KEPT = 20;

/** Notes that the widget was seen, and forgets all but the newest websites: `origin` comes from outside. */
export function recordSighting(
  client: SqlClient,
  { bot, origin, at }: { readonly bot: BotKey; readonly origin: string; readonly at: Date },
): Promise<void> {
  const { id, clientId } = bot;
  return transact(client, async (tx) => {
    await tx.$executeRaw`
      INSERT INTO "Sighting" AS s ("botId", "origin", "firstAt", "lastAt")
      SELECT b."id", ${origin}, ${at}::timestamptz, ${at}::timestamptz FROM "Bot" b
      WHERE b."id" = ${id} AND b."clientId" = ${clientId}
      ON CONFLICT ("botId", "origin") DO UPDATE SET "lastAt" = greatest(s."lastAt", EXCLUDED."lastAt")`;
    await tx.$executeRaw`
      DELETE FROM "Sighting" WHERE "botId" = ${id} AND "origin" IN (
        SELECT "origin" FROM "Sighting" WHERE "botId" = ${id}
        ORDER BY "lastAt" DESC, "origin" OFFSET ${KEPT})`;
  });
}
