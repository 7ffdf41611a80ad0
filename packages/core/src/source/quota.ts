import { LIMITS } from '@pixel/contract';
import { DomainError } from '../error.ts';
import type { Holding, Holdings } from './port.ts';

export const QUOTAS: Holdings = {
  bot: {
    sources: LIMITS.sourcesPerBot,
    documents: LIMITS.documentsPerBot,
    passages: LIMITS.passagesPerBot,
    bytes: LIMITS.bytesPerBot,
  },
  client: {
    sources: LIMITS.sourcesPerClient,
    documents: LIMITS.documentsPerClient,
    passages: LIMITS.passagesPerClient,
    bytes: LIMITS.bytesPerClient,
  },
};

const KINDS = ['sources', 'documents', 'passages', 'bytes'] as const;
const NOUNS = {
  sources: 'sources',
  documents: 'documents',
  passages: 'passages',
  bytes: 'bytes of files',
} as const satisfies Record<keyof Holding, string>;

/** Throws DomainError over-quota, which names the first bound that `held` is past, of what `added` says grew. */
export function refuseExcess(
  held: Holdings,
  { quotas, added }: { readonly quotas: Holdings; readonly added: Partial<Holding> },
): void {
  for (const owner of ['bot', 'client'] as const)
    for (const kind of KINDS)
      if ((added[kind] ?? 0) > 0 && held[owner][kind] > quotas[owner][kind])
        throw overQuota({ owner, kind, limit: quotas[owner][kind] });
}

/** Adds up what is held and what would come. */
export function withMore(held: Holdings, added: Partial<Holding>): Holdings {
  const grown = (holding: Holding): Holding => ({
    sources: holding.sources + (added.sources ?? 0),
    documents: holding.documents + (added.documents ?? 0),
    passages: holding.passages + (added.passages ?? 0),
    bytes: holding.bytes + (added.bytes ?? 0),
  });
  return { bot: grown(held.bot), client: grown(held.client) };
}

/** Bytes of files that still fit. */
export const freeBytes = (held: Holdings, quotas: Holdings): number =>
  Math.max(0, Math.min(quotas.bot.bytes - held.bot.bytes, quotas.client.bytes - held.client.bytes));

function overQuota(bound: {
  readonly owner: keyof Holdings;
  readonly kind: keyof Holding;
  readonly limit: number;
}): DomainError {
  const { owner, kind, limit } = bound;
  const who = owner === 'bot' ? 'This chatbot' : 'The chatbots of this client together';
  const most = `${limit.toLocaleString('en')} ${NOUNS[kind]}`;
  const message = `${who} may hold at most ${most}. Remove some first.`;
  return new DomainError('over-quota', message, { fields: { [kind]: `would exceed ${limit}` } });
}
