import { type Activity, LIMITS } from '@pixel/contract';
import { DomainError } from './error.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A stretch of time; `to` is not part of it. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/** The `days` days before `now`. */
export const lastDays = (now: Date, days: number): Period => ({
  from: new Date(now.getTime() - days * DAY_MS),
  to: now,
});

/** What a caller asked for; the 30 days before `to`, and until now, when it did not. Throws DomainError invalid. */
export function periodOf(
  input: { readonly from?: string | undefined; readonly to?: string | undefined },
  now: Date,
): Period {
  const to = input.to === undefined ? now : new Date(input.to);
  const from = input.from === undefined ? lastDays(to, 30).from : new Date(input.from);
  const days = (to.getTime() - from.getTime()) / DAY_MS;
  if (days > 0 && days <= LIMITS.periodDays) return { from, to };
  throw new DomainError('invalid', 'The period is empty or too long.', {
    fields: { from: `must be before to, by at most ${LIMITS.periodDays} days` },
  });
}

/** Counts with the period that they are of and the share that follows from them. */
export function activityIn(
  period: Period,
  counts: Omit<Activity, 'from' | 'to' | 'answeredShare'>,
): Activity {
  const { replies, unanswered } = counts;
  return {
    ...counts,
    from: period.from.toISOString(),
    to: period.to.toISOString(),
    answeredShare: replies === 0 ? null : (replies - unanswered) / replies,
  };
}
