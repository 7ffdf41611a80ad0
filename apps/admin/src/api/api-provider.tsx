import { QueryClientProvider } from '@tanstack/react-query';
import { httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import { getQueryKey } from '@trpc/react-query';
import { type ReactNode, useState } from 'react';
import { dropDirection } from './drop-direction.ts';
import { repeatWhenProved } from './proof.ts';
import { createQueryClient } from './query-client.ts';
import { trpc } from './trpc.ts';

// The server refuses longer batches (LIMITS.batchCalls of the contract, not imported: it would bring zod along).
const MAX_CALLS = 10;
const MAX_URL_LENGTH = 4_000;

/** Connects the hooks of `trpc` with the server this page came from; the session is an HttpOnly cookie. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [client] = useState(() =>
    trpc.createClient({
      links: [
        dropDirection,
        repeatWhenProved,
        splitLink({
          condition: (op) => op.type === 'subscription',
          true: httpSubscriptionLink({ url: '/trpc' }),
          false: httpBatchLink({
            ...{ url: '/trpc', maxItems: MAX_CALLS, maxURLLength: MAX_URL_LENGTH },
          }),
        }),
      ],
    }),
  );
  const [queries] = useState(() => {
    const created = createQueryClient(() => {
      void created.invalidateQueries({ queryKey: getQueryKey(trpc.auth.state) });
    });
    return created;
  });
  return (
    <trpc.Provider client={client} queryClient={queries}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </trpc.Provider>
  );
}
