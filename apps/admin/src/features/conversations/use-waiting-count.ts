import { trpc } from '../../api/trpc.ts';

const POLL_MS = 15_000;

/** How many visitors wait for a person; undefined until it is known. */
export function useWaitingCount(): number | undefined {
  const waiting = { handling: 'waiting', status: 'active', limit: 1 } as const;
  return trpc.conversations.list.useQuery(waiting, { refetchInterval: POLL_MS }).data?.total;
}
