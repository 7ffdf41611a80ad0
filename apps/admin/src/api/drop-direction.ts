import type { AppRouter } from '@pixel/router';
import type { TRPCLink } from '@trpc/client';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * The hooks for lists in pages add a `direction` to every input. Our lists only go forward and their inputs are
 * strict, so it is taken out before the call leaves.
 */
export const dropDirection: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) => {
    if (op.type !== 'query' || !isRecord(op.input) || op.input.direction !== 'forward')
      return next(op);
    const { direction: _, ...input } = op.input;
    return next({ ...op, input });
  };
