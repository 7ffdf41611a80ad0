import type { BotId, EmbeddingItem } from '@pixel/contract';
import type { Ctx } from '../context.ts';
import { DomainError } from '../error.ts';
import { derivedId } from '../id.ts';
import type { EmbeddingRecord } from './port.ts';

/**
 * Gives every item its key and its id. All follow from the content, so that a repeated call writes the same rows. Throws
 * DomainError invalid for a key that is named twice.
 */
export function nameItems(
  ctx: Pick<Ctx, 'sha256'>,
  { botId, items }: { readonly botId: BotId; readonly items: readonly EmbeddingItem[] },
): EmbeddingRecord[] {
  const seen = new Set<string>();
  return items.map(({ id: own, text, metadata = {} }, at) => {
    if (own !== undefined && seen.has(own)) throw namedTwice(at);
    if (own !== undefined) seen.add(own);
    const content = JSON.stringify([text, Object.entries(metadata).sort(byKey)]);
    const idOf = (parts: readonly string[]) =>
      derivedId('embedding', ctx.sha256(JSON.stringify([botId, ...parts])));
    const key = own ?? idOf([content]);
    return { id: idOf([key, content]), key, text, metadata };
  });
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a < b ? -1 : 1;

const namedTwice = (at: number) =>
  new DomainError('invalid', 'Two items have the same id.', {
    fields: { [`items.${at}.id`]: 'is the id of an earlier item' },
  });
