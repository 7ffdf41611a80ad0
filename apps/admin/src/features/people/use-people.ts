import type { Role } from '@pixel/contract';
import { trpc } from '../../api/trpc.ts';

/** People by search and role, in pages. */
export const usePeople = ({ search, role }: { search: string; role: Role | '' }) =>
  trpc.users.list.useInfiniteQuery(
    { limit: 25, ...(search && { search }), ...(role && { role }) },
    {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (before) => before,
    },
  );
