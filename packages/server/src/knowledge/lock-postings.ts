import type { Prisma } from '../generated/prisma/client.ts';

/** First key of these locks; the second is the number of the bot. */
const POSTINGS_LOCK = 1_884_911_732;

/**
 * Makes every other rewriting of the bot's postings wait for the end of the transaction: pruning and merging would
 * write the same rows, each from what it had read before. Taken after the lock of a source, never before.
 */
export async function lockPostings(tx: Prisma.TransactionClient, botNo: number): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 AS "locked" FROM pg_advisory_xact_lock(${POSTINGS_LOCK}::int, ${botNo}::int)`;
}
