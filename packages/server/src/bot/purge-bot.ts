import type { BotId } from '@pixel/contract';
import { lockPostings } from '../knowledge/index.ts';
import { type SqlClient, transact } from '../sql/client.ts';

/** Rows that go in one statement: a bot may have millions. */
const PAGE = 5_000;

/**
 * Removes a bot that is deleted, or whose client is, with all its rows but usage, which is billed. Stopped half way
 * it is run again.
 */
export async function purgeBot(client: SqlClient, id: BotId): Promise<void> {
  const [bot] = await client.$queryRaw<{ no: number }[]>`
    SELECT b."no" FROM "Bot" b JOIN "Client" k ON k."id" = b."clientId"
    WHERE b."id" = ${id} AND (b."deletedAt" IS NOT NULL OR k."deletedAt" IS NOT NULL)`;
  if (!bot) return;
  await inPages(() => deletePostings(client, bot.no));
  await inPages(
    () => client.$executeRaw`DELETE FROM "Passage" WHERE "id" IN (
      SELECT "id" FROM "Passage" WHERE "botId" = ${id} LIMIT ${PAGE})`,
  );
  await inPages(
    () => client.$executeRaw`DELETE FROM "Embedding" WHERE "id" IN (
      SELECT "id" FROM "Embedding" WHERE "botId" = ${id} LIMIT ${PAGE})`,
  );
  await inPages(
    () => client.$executeRaw`DELETE FROM "TestResult" WHERE ctid = ANY(ARRAY(
      SELECT ctid FROM "TestResult" WHERE "botId" = ${id} LIMIT ${PAGE}))`,
  );
  await inPages(
    () => client.$executeRaw`DELETE FROM "Document" WHERE "id" IN (
      SELECT "id" FROM "Document" WHERE "botId" = ${id} LIMIT ${PAGE})`,
  );
  await inPages(
    () => client.$executeRaw`DELETE FROM "UnansweredQuestion" WHERE "id" IN (
      SELECT "id" FROM "UnansweredQuestion" WHERE "botId" = ${id} LIMIT ${PAGE})`,
  );
  await inPages(
    () => client.$executeRaw`DELETE FROM "Message" WHERE "id" IN (
      SELECT "id" FROM "Message" WHERE "botId" = ${id} LIMIT ${PAGE})`,
  );
  await transact(client, async (tx) => {
    // Waits for what was being written or merged while the bot was deleted; later ones find no bot.
    await tx.$queryRaw`SELECT "id" FROM "Bot" WHERE "id" = ${id} FOR UPDATE`;
    await lockPostings(tx, bot.no);
    await inPages(() => deletePostings(tx, bot.no));
    await tx.$executeRaw`DELETE FROM "Bot" WHERE "id" = ${id}`;
  });
}

const deletePostings = (client: SqlClient, botNo: number) =>
  client.$executeRaw`DELETE FROM "Posting" WHERE ctid = ANY(ARRAY(
    SELECT ctid FROM "Posting" WHERE "botNo" = ${botNo} LIMIT ${PAGE}))`;

async function inPages(deletePage: () => Promise<number>): Promise<void> {
  while ((await deletePage()) > 0);
}
