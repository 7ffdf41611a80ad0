import { trpc } from '../../api/trpc.ts';

/** Bots by search and client, in pages. */
export const useBots = ({ search = '', clientId }: { search?: string; clientId?: string }) =>
  trpc.bots.list.useInfiniteQuery(
    { limit: 25, ...(search && { search }), ...(clientId && { clientId }) },
    {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (before) => before,
    },
  );
