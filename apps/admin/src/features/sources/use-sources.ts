import type { Source } from '@pixel/contract';
import { useEffect, useRef } from 'react';
import { itemsOf } from '../../api/pages-of.ts';
import { trpc } from '../../api/trpc.ts';

const POLL_MS = 1_500;

export const isRunning = (source: Source): boolean =>
  source.status === 'queued' || source.status === 'reading' || source.status === 'indexing';

/** The last runs of a source, always asked for anew: one may have ended a moment ago. */
export const useRuns = ({ id }: Source) => trpc.sources.runs.useQuery({ id }, { staleTime: 0 });

/** Sources of a bot, asked for again while one is being read; the bot's counts follow when they are done. */
export function useSources(botId: string) {
  const utils = trpc.useUtils();
  const query = trpc.sources.list.useInfiniteQuery(
    { botId, limit: 50 },
    {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      refetchInterval: ({ state }) =>
        state.data && itemsOf(state.data).some(isRunning) ? POLL_MS : false,
    },
  );
  const running = query.data ? itemsOf(query.data).filter(isRunning).length : 0;
  const before = useRef(running);
  useEffect(() => {
    if (running < before.current) {
      void utils.bots.get.invalidate({ id: botId });
      void utils.bots.list.invalidate();
      void utils.sources.quota.invalidate({ botId });
    }
    before.current = running;
  }, [running, botId, utils]);
  return query;
}
