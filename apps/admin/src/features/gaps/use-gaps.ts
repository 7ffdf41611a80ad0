import type { GapStatus } from '@pixel/contract';
import { trpc } from '../../api/trpc.ts';

/** The gaps of a bot, in pages. */
export const useGaps = (filters: {
  botId: string;
  status: GapStatus;
  sort: 'newest' | 'frequent';
  search?: string;
}) =>
  trpc.gaps.list.useInfiniteQuery(
    { limit: 25, ...filters },
    {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (before) => before,
    },
  );
