import type { BotId } from '@pixel/contract';
import type { VectorIndex } from './vector-port.ts';

const PAGE = 1_000;

/**
 * Compares the rows that should have a vector with what the index of a bot holds. Vectors without a row are removed, also those
 * under ids that are none of ours; returns
 * the ids of rows without a vector. Throws DomainError unavailable.
 */
export async function reconcileIndex<Id extends string>(input: {
  readonly botId: BotId;
  readonly index: Pick<VectorIndex<Id>, 'listIds' | 'remove'>;
  /** Ids of the rows after `after`, in order. */
  readonly listRows: (after: Id | null, limit: number) => Promise<readonly Id[]>;
  readonly signal: AbortSignal;
}): Promise<Id[]> {
  const { botId, index, listRows, signal } = input;
  const missing = new Map<string, Id>();
  for (let after: Id | null = null; ; ) {
    const page: readonly Id[] = await listRows(after, PAGE);
    for (const id of page) missing.set(id, id);
    after = page.at(-1) ?? null;
    if (page.length < PAGE) break;
  }
  const orphans: string[] = [];
  for (let offset = 0; ; offset += PAGE) {
    signal.throwIfAborted();
    const page = await index.listIds(botId, offset, PAGE);
    for (const id of page) if (!missing.delete(id)) orphans.push(id);
    if (page.length < PAGE) break;
  }
  for (let from = 0; from < orphans.length; from += PAGE)
    await index.remove(botId, orphans.slice(from, from + PAGE));
  return [...missing.values()];
}
