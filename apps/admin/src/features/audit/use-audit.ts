import { trpc } from '../../api/trpc.ts';
import { type AuditFilters, toQuery } from './audit-filters.ts';

/** Entries of the audit log by filters, newest first, in pages. */
export const useAudit = (filters: AuditFilters) =>
  trpc.audit.list.useInfiniteQuery(
    { limit: 25, ...toQuery(filters) },
    {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (before) => before,
    },
  );
