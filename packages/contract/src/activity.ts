import * as z from 'zod';
import { GivenTime, Time } from './fields.ts';
import { LIMITS } from './limits.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Fields of a question about a stretch of time; without them it is the last 30 days. `to` is not part of it. */
export const PeriodInput = { from: GivenTime.optional(), to: GivenTime.optional() };

/** True when the stretch is not empty and not too long to count. */
export function isCountable({ from, to }: { from?: string | undefined; to?: string | undefined }) {
  if (from === undefined || to === undefined) return true;
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return days > 0 && days <= LIMITS.periodDays;
}

/** What happened with one or more bots in a stretch of time, counted from the rows themselves. */
export const Activity = z.object({
  from: Time,
  to: Time,
  conversations: z.number().int(),
  messages: z.number().int(),
  /** Replies of bots: answered and unanswered ones. */
  replies: z.number().int(),
  unanswered: z.number().int(),
  /** Answered replies among all, 0 to 1; null when there was none. */
  answeredShare: z.number().nullable(),
  thumbsUp: z.number().int(),
  thumbsDown: z.number().int(),
  promptTokens: z.number().int(),
  completionTokens: z.number().int(),
  /** Millionths of the currency unit. */
  costMicros: z.number().int(),
});
export type Activity = z.infer<typeof Activity>;
