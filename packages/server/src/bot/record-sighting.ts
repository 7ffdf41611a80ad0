import { type BotKey, originsToForget } from '@pixel/core';
import { type SqlClient, transact } from '../sql/client.ts';

/** Notes that the widget was seen, and forgets all but the newest websites. */
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
    const [seen] = await tx.$queryRaw<{ origins: string[]; allowed: string[] }[]>`
      SELECT ARRAY(SELECT s."origin" FROM "Sighting" s WHERE s."botId" = b."id"
        ORDER BY s."lastAt" DESC, s."origin") AS "origins", b."allowedOrigins" AS "allowed"
      FROM "Bot" b WHERE b."id" = ${id} AND b."clientId" = ${clientId}`;
    const forgotten = seen ? originsToForget(seen.origins, seen.allowed) : [];
    if (forgotten.length === 0) return;
    await tx.$executeRaw`
      DELETE FROM "Sighting" WHERE "botId" = ${id} AND "origin" = ANY(${[...forgotten]}::text[])`;
  });
}
