import type { AppRouter } from '@pixel/router';
import { createTRPCClient, httpLink, splitLink, type TRPCClient } from '@trpc/client';
import { createResilientFetch, type Patience } from './resilient-fetch.ts';
import { subscriptionLink } from './subscription-link.ts';

export interface PixelOptions extends Patience {
  /** Origin of the installation, such as `https://pixel.example`. */
  readonly url: string;
  /** API key (`pxl_…`) or session token, sent as a bearer token. Without one only open procedures answer. */
  readonly apiKey?: string | undefined;
}

export type Pixel = TRPCClient<AppRouter>;

/** The typed client: every procedure of the router with its input and output types. */
export function createPixel(options: PixelOptions): Pixel {
  const { apiKey, timeoutMs, deadlineMs } = options;
  const url = `${options.url.replace(/\/+$/, '')}/trpc`;
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (op) => op.type === 'subscription',
        true: subscriptionLink({ url, ...(apiKey !== undefined && { token: () => apiKey }) }),
        false: httpLink({
          url,
          fetch: createResilientFetch({ timeoutMs, deadlineMs }),
          headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
        }),
      }),
    ],
  });
}
