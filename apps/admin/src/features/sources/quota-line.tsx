import type { SourceQuota } from '@pixel/contract';
import { trpc } from '../../api/trpc.ts';
import { formatBytes, formatCount } from '../../ui/format.ts';

/** From these shares on, what a bot, or all bots of a client, may hold is worth a word. */
const HALF_FULL = 0.5;
const NEARLY_FULL = 0.8;

type Shares = SourceQuota['bot'];

/** What a bot holds of what it may hold, in one line, once it comes near: until then nobody has to think of it. */
export function QuotaLine({ botId }: { botId: string }) {
  const { data } = trpc.sources.quota.useQuery({ botId });
  const own = data ? sharesOf(data.bot, HALF_FULL) : '';
  const all = data ? sharesOf(data.client, NEARLY_FULL) : '';
  return (
    <>
      {own && ` It holds ${own}.`}
      {all && ` All bots of the client hold ${all}.`}
    </>
  );
}

function sharesOf({ sources, documents, passages, bytes }: Shares, from: number): string {
  const share = ({ held, limit }: typeof sources, noun: string, format = formatCount) =>
    held >= limit * from ? [`${format(held)} of ${format(limit)} ${noun}`] : [];
  return [
    ...share(sources, 'sources'),
    ...share(documents, 'documents'),
    ...share(passages, 'passages'),
    ...share(bytes, 'of files', formatBytes),
  ].join(', ');
}
