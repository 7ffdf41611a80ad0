interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
  readonly total: number;
}

/** All items of a list in pages of `limit`, and the totals that the pages told. */
export async function readPages<Item>(
  limit: number,
  list: (input: { readonly limit: number; readonly cursor?: string }) => Promise<Page<Item>>,
): Promise<{
  readonly items: Item[];
  readonly totals: ReadonlySet<number>;
  readonly pages: number;
}> {
  const items: Item[] = [];
  const totals = new Set<number>();
  let cursor: string | null = null;
  let pages = 0;
  do {
    const page: Page<Item> = await list(cursor === null ? { limit } : { limit, cursor });
    items.push(...page.items);
    totals.add(page.total);
    cursor = page.nextCursor;
    pages += 1;
  } while (cursor !== null && pages < 1_000);
  return { items, totals, pages };
}

const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
const NONE = '0'.repeat(26);
/** Ids of what is listed by time or by name. */
const IDS = ['bot', 'cli', 'cnv', 'msg', 'gap', 'fnd'].map((prefix) => `${prefix}_${NONE}`);

/**
 * Cursors that no list gave: not base64, not JSON, another shape, a probe for injection; and those of the right shape with
 * what PostgreSQL cannot hold.
 */
export const FORGED_NAME_CURSORS = [
  '',
  'x',
  '%%%',
  Buffer.from('null').toString('base64url'),
  Buffer.from('[1]').toString('base64url'),
  Buffer.from('["bot_1\' OR 1=1 --"]').toString('base64url'),
  Buffer.from('key:').toString('base64').concat('=!'),
  ...IDS.flatMap((id) => [forged(['\u0000', id]), forged(['\ud800', id]), forged([2 ** 31, id])]),
  forged(['2026-01-01T00:00:00Z', '\u0000']),
];

/** The same, for lists that are not by name: there a time is a name like any other. */
export const FORGED_CURSORS = [
  ...FORGED_NAME_CURSORS,
  ...IDS.flatMap((id) => [
    forged(['0000-01-01T00:00:00Z', id]),
    forged(['0000-01-01T00:00:00.000Z', id]),
  ]),
];
