import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { problemOf } from './problem.ts';

const MAX_RETRIES = 2;

/** The cache of server state. `onSignedOut` is told when a call finds that the session is over. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (problemOf(error).code === 'unauthenticated') onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        // Asking again helps only where the answer can change by itself.
        retry: (failures, error) =>
          failures < MAX_RETRIES && ['offline', 'unavailable'].includes(problemOf(error).code),
      },
    },
  });
}
