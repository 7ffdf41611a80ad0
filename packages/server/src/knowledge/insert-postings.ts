import type { PassageId } from '@pixel/contract';
import { type DocumentBatch, type NewPosting, storable } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
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
  // The look for conflicts costs as much as the rest, and a segment is nearly always new.
  const grows = (await isKnown(client, { botNo, segmentId })) ? GROW : Prisma.empty;
  for (const { terms, passages, weights } of slicesOf(postings, numbers))
    await client.$executeRaw`
      INSERT INTO "Posting" AS po ("botNo", "term", "segmentId", "passages", "weights")
      SELECT ${botNo}::int, n."term", ${segmentId}, n."passages"::bigint[], n."weights"::real[]
      FROM unnest(${lines(terms)}, ${lines(passages)}, ${lines(weights)}) AS n("term", "passages", "weights")
      ${grows}`;
}

interface Slice {
  readonly terms: string[];
  /** Array literals, parallel to `terms`. */
  readonly passages: string[];
  readonly weights: string[];
}

const emptySlice = (): Slice => ({ terms: [], passages: [], weights: [] });

/** Letters of one statement: the database, the driver and everybody between hold each text several times. */
const SLICE_LETTERS = 500_000;

/** What is written, one statement after the other. Only one is in memory. */
function* slicesOf(
  postings: readonly NewPosting[],
  numbers: ReadonlyMap<PassageId, bigint>,
): Generator<Slice> {
  let slice = emptySlice();
  let letters = 0;
  for (const posting of postings) {
    const entries = entriesOf(posting, numbers);
    if (entries.passages === '') continue;
    slice.terms.push(storable(posting.term));
    slice.passages.push(`{${entries.passages}}`);
    slice.weights.push(`{${entries.weights}}`);
    letters += entries.passages.length + entries.weights.length;
    if (letters < SLICE_LETTERS) continue;
    yield slice;
    slice = emptySlice();
    letters = 0;
  }
  if (slice.terms.length > 0) yield slice;
}

const GROW = Prisma.sql`ON CONFLICT ("botNo", "term", "segmentId") DO UPDATE SET
  "passages" = po."passages" || EXCLUDED."passages", "weights" = po."weights" || EXCLUDED."weights"`;

/** Whether the segment has postings. Batches of one source wait for each other, so the answer holds. */
async function isKnown(
  client: SqlClient,
  { botNo, segmentId }: Pick<DocumentBatch, 'botNo' | 'segmentId'>,
): Promise<boolean> {
  const rows = await client.$queryRaw<unknown[]>`
    SELECT 1 FROM "Posting" WHERE "botNo" = ${botNo}::int AND "segmentId" = ${segmentId} LIMIT 1`;
  return rows.length > 0;
}

/** One text instead of an array of thousands: their elements would be walked by everybody on the way. No term has a line end. */
const lines = (rows: readonly string[]) =>
  Prisma.sql`string_to_array(${rows.join('\n')}::text, chr(10))`;

/** The inside of two array literals: the numbers and the weights of the passages that are new. */
function entriesOf(
  { passageIds, weights }: NewPosting,
  numbers: ReadonlyMap<PassageId, bigint>,
): { readonly passages: string; readonly weights: string } {
  let passages = '';
  let impacts = '';
  for (let at = 0; at < passageIds.length; at += 1) {
    const id = passageIds[at];
    const no = id && numbers.get(id);
    if (no === undefined) continue;
    const comma = passages === '' ? '' : ',';
    passages += `${comma}${no}`;
    impacts += `${comma}${shortened(weights[at] ?? 0)}`;
  }
  return { passages, weights: impacts };
}

/** A `real` holds seven digits, and short numbers are read in half the time. */
const shortened = (weight: number) => Math.round(weight * 1e7) / 1e7;
