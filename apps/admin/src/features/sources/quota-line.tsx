import type { SourceQuota } from '@pixel/contract';
import { trpc } from '../../api/trpc.ts';
import { formatBytes, formatCount } from '../../ui/format.ts';

/** From this share on, what all bots of a client hold together is worth a word. */
const NEARLY_FULL = 0.8;

/** What a bot holds of what it may hold, in one line; nothing until it is known. */
export function QuotaLine({ botId }: { botId: string }) {
  const { data } = trpc.sources.quota.useQuery({ botId });
  if (!data) return null;
  return (
    <>
      {' '}
      It holds {sharesOf(data.bot)}.
      {isNearlyFull(data.client) && ` All bots of the client hold ${sharesOf(data.client)}.`}
    </>
  );
}

function sharesOf({ sources, documents, passages, bytes }: SourceQuota['bot']): string {
  const share = ({ held, limit }: typeof sources, noun: string, format = formatCount) =>
    `${format(held)} of ${format(limit)} ${noun}`;
  return [
    share(sources, 'sources'),
    share(documents, 'documents'),
    share(passages, 'passages'),
    share(bytes, 'of files', formatBytes),
  ].join(', ');
}

const isNearlyFull = (quota: SourceQuota['client']): boolean =>
  Object.values(quota).some(({ held, limit }) => held >= limit * NEARLY_FULL);
