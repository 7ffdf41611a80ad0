interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** A list of the client, such as `pixel.clients.list`. */
interface List<Input, Item> {
  query(input: Input, options?: { readonly signal?: AbortSignal }): Promise<Page<Item>>;
}

/**
 * All items of a list, page after page as they are asked for:
 * `for await (const client of eachItem(pixel.clients.list, { limit: 100 }))`.
 */
export async function* eachItem<Input extends { readonly cursor?: string | undefined }, Item>(
  list: List<Input, Item>,
  input: Input,
  options: { readonly signal?: AbortSignal } = {},
): AsyncGenerator<Item, void> {
  let cursor: string | null | undefined = input.cursor;
  do {
    const page: Page<Item> = await list.query(
      cursor === undefined ? input : { ...input, cursor },
      options,
    );
    yield* page.items;
    // A cursor that leads to itself would never end.
    cursor = page.nextCursor === cursor ? null : page.nextCursor;
  } while (cursor !== null);
}
