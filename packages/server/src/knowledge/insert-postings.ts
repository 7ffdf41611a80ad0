import type { PassageId } from '@pixel/contract';
import { type DocumentBatch, type NewPosting, storable } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';

/**
 * Inserts the postings of the passages in `numbers`: those of unchanged documents have theirs elsewhere. A segment
 * that is there already, from a repeated batch, grows.
 */
export async function insertPostings(
  client: SqlClient,
  { botNo, segmentId, postings }: DocumentBatch,
  numbers: ReadonlyMap<PassageId, bigint>,
): Promise<void> {
  if (numbers.size === 0) return;
  const terms: string[] = [];
  const passages: string[] = [];
  const weights: string[] = [];
  for (const posting of postings) {
    const entries = entriesOf(posting, numbers);
    if (entries.length === 0) continue;
    terms.push(storable(posting.term));
    // Array literals: one parameter for all rows, whatever their lengths.
    passages.push(`{${entries.map(([no]) => no).join()}}`);
    weights.push(`{${entries.map(([, weight]) => weight).join()}}`);
  }
  await client.$executeRaw`
    INSERT INTO "Posting" AS po ("botNo", "term", "segmentId", "passages", "weights")
    SELECT ${botNo}::int, n."term", ${segmentId}, n."passages"::bigint[], n."weights"::real[]
    FROM unnest(${terms}::text[], ${passages}::text[], ${weights}::text[]) AS n("term", "passages", "weights")
    ON CONFLICT ("botNo", "term", "segmentId") DO UPDATE SET
      "passages" = po."passages" || EXCLUDED."passages", "weights" = po."weights" || EXCLUDED."weights"`;
}

function entriesOf(
  { passageIds, weights }: NewPosting,
  numbers: ReadonlyMap<PassageId, bigint>,
): (readonly [bigint, number])[] {
  return passageIds.flatMap((id, at) => {
    const no = numbers.get(id);
    return no === undefined ? [] : [[no, weights[at] ?? 0] as const];
  });
}
