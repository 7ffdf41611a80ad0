import type { DocumentBatch, SourceKey } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';

/**
 * Makes every other change of this source's documents wait for the end of the transaction. Null when the source is
 * gone; its bot may be deleted.
 */
export async function lockSource(
  client: SqlClient,
  { id, clientId }: SourceKey,
): Promise<Pick<DocumentBatch, 'botId' | 'botNo'> | null> {
  const [row] = await client.$queryRaw<Pick<DocumentBatch, 'botId' | 'botNo'>[]>`
    SELECT b."id" AS "botId", b."no" AS "botNo" FROM "Source" s JOIN "Bot" b ON b."id" = s."botId"
    WHERE s."id" = ${id} AND s."clientId" = ${clientId} FOR UPDATE OF s`;
  return row ?? null;
}
