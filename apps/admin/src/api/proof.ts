import type { AppRouter } from '@pixel/router';
import { TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { problemOf } from './problem.ts';

/** What waits for the person to prove the password: true goes on, false gives up. */
type Waiting = { settle: (isProved: boolean) => void };

let waiting: readonly Waiting[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Waiting[]) {
  waiting = next;
  for (const listener of listeners) listener();
}

/** Whether a call waits for the person to prove the password; for `useSyncExternalStore`. */
export const proofStore = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  isWanted: () => waiting.length > 0,
};

/** Lets the calls that wait go on, or fail as they did. */
export function settleProofs(isProved: boolean): void {
  const settled = waiting;
  change([]);
  for (const { settle } of settled) settle(isProved);
}

/** Waits for the person to prove the password; false when the question was given up. */
export const askForProof = () =>
  new Promise<boolean>((settle) => {
    change([...waiting, { settle }]);
  });

/** A call that needs a fresh proof of the password waits until it is there, and is then made once more. */
export const repeatWhenProved: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) =>
    observable((observer) => {
      let hasLeft = false;
      let call = next(op).subscribe({
        next: (value) => observer.next(value),
        complete: () => observer.complete(),
        error: (error) => {
          if (problemOf(error).code !== 'reauthenticate') return observer.error(error);
          void askForProof().then((isProved) => {
            if (hasLeft) return;
            if (isProved) call = next(op).subscribe(observer);
            else observer.error(TRPCClientError.from(error));
          });
        },
      });
      return () => {
        hasLeft = true;
        call.unsubscribe();
      };
    });
