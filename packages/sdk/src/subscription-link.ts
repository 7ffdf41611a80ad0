import type { AppRouter } from '@pixel/router';
import { TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { subscribeProcedure, type Wire } from './wire.ts';

/** tRPC's proxy has checked path and input by their types already; here every path is a subscription. */
type AnySubscription = Record<
  string,
  { readonly type: 'subscription'; readonly input: unknown; readonly output: unknown }
>;

/** An answer costs money and is written down: whoever lost the rest of one decides whether to ask again. */
const ONCE: readonly string[] = ['answers.stream'];

/** Subscriptions over fetch: unlike EventSource it sends headers and a body, so no token and no question is in an address. */
export function subscriptionLink(
  wire: Omit<Wire<AnySubscription>, 'mutations'>,
): TRPCLink<AppRouter> {
  return () =>
    ({ op }) =>
      observable((observer) => {
        const subscribed = subscribeProcedure<AnySubscription, string>(
          { ...wire, mutations: [], postsSubscriptions: true },
          {
            path: op.path,
            input: op.input,
            isOnce: ONCE.includes(op.path),
            // In the shape that tRPC's types promise: what is tracked comes with its id.
            onEvent: (event, id) =>
              observer.next({
                result: { type: 'data', data: id === undefined ? event : { id, data: event } },
              }),
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
