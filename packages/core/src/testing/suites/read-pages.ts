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

/** Cursors that no list gave: not base64, not JSON, another shape, a probe for injection. */
export const FORGED_CURSORS = [
  '',
  'x',
  '%%%',
  Buffer.from('null').toString('base64url'),
  Buffer.from('[1]').toString('base64url'),
  Buffer.from('["bot_1\' OR 1=1 --"]').toString('base64url'),
  Buffer.from('key:').toString('base64').concat('=!'),
];
