import type { AppRouter } from '@pixel/router';
import { TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { subscribeProcedure, type Wire, type WireApi } from './wire.ts';

/** Subscriptions over fetch: unlike EventSource it sends headers, so no token is ever in an address. */
export function subscriptionLink(wire: Omit<Wire<WireApi>, 'mutations'>): TRPCLink<AppRouter> {
  return () =>
    ({ op }) =>
      observable((observer) => {
        const subscribed = subscribeProcedure<WireApi, string>(
          { ...wire, mutations: [] },
          {
            path: op.path,
            input: op.input,
            onEvent: (event) => observer.next({ result: { type: 'data', data: event } }),
            onState: (state) => {
              if (state === 'live') observer.next({ result: { type: 'started' } });
            },
            onEnd: (error) => {
              if (error) observer.error(TRPCClientError.from(error));
              else observer.complete();
            },
          },
        );
        return () => subscribed.stop();
      });
}
