import { trpc } from '../../api/trpc.ts';

/** Clients by search, in pages. */
export const useClients = (search: string) =>
  trpc.clients.list.useInfiniteQuery(
    { limit: 25, ...(search && { search }) },
    {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (before) => before,
    },
  );
