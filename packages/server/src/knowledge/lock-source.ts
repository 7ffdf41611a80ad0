import type { SourceId } from '@pixel/contract';
import type { SqlClient } from '../sql/client.ts';

/**
 * Makes every other change of this source's documents wait for the end of the transaction. Null when the source is
 * gone; its bot may be deleted.
 */
export async function lockSource(
  client: SqlClient,
  id: SourceId,
): Promise<{ readonly botNo: number } | null> {
  const [row] = await client.$queryRaw<{ botNo: number }[]>`
    SELECT b."no" AS "botNo" FROM "Source" s JOIN "Bot" b ON b."id" = s."botId"
    WHERE s."id" = ${id} FOR UPDATE OF s`;
  return row ?? null;
}
