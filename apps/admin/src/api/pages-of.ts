type Pages<Item> = { pages: readonly { items: readonly Item[]; total: number }[] };

/** All items loaded so far of a list that comes in pages, each once even if the list moved in between. */
export function itemsOf<Item extends { id: string }>(data: Pages<Item>): Item[] {
  const byId = new Map<string, Item>();
  for (const page of data.pages) for (const item of page.items) byId.set(item.id, item);
  return [...byId.values()];
}

export const totalOf = (data: Pages<unknown>): number => data.pages.at(-1)?.total ?? 0;
