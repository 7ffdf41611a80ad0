import type { BotId } from '@pixel/contract';
import type { VectorIndex } from './port.ts';

const PAGE = 1_000;

/**
 * Compares the rows that should have a vector with what the index of a bot holds. Vectors without a row are removed; returns
 * the ids of rows without a vector. Throws DomainError unavailable.
 */
export async function reconcileIndex<Id extends string>(input: {
  readonly botId: BotId;
  readonly index: Pick<VectorIndex<Id>, 'listIds' | 'remove'>;
  /** Ids of the rows after `after`, in order. */
  readonly listRows: (after: Id | null, limit: number) => Promise<readonly Id[]>;
  /** Undefined for what is left alone. */
  readonly idOf: (text: string) => Id | undefined;
  readonly signal: AbortSignal;
}): Promise<Id[]> {
  const { botId, index, listRows, idOf, signal } = input;
  const missing = new Set<Id>();
  for (let after: Id | null = null; ; ) {
    const page: readonly Id[] = await listRows(after, PAGE);
    for (const id of page) missing.add(id);
    after = page.at(-1) ?? null;
    if (page.length < PAGE) break;
  }
  const orphans: Id[] = [];
  for (let offset = 0; ; offset += PAGE) {
    signal.throwIfAborted();
    const page = await index.listIds(botId, offset, PAGE);
    for (const text of page) {
      const id = idOf(text);
      if (id !== undefined && !missing.delete(id)) orphans.push(id);
    }
    if (page.length < PAGE) break;
  }
  for (let from = 0; from < orphans.length; from += PAGE)
    await index.remove(botId, orphans.slice(from, from + PAGE));
  return [...missing];
}
