import type { Answering, UpdateBot } from '@pixel/contract';
import { definedOnly } from '../defined-only.ts';
import { DomainError } from '../error.ts';

/** The thresholds after a change. Throws DomainError invalid when the bot would ask back above the point where it answers. */
export function mergeAnswering(
  current: Answering,
  change: NonNullable<UpdateBot['answering']>,
): Answering {
  const merged = { ...current, ...definedOnly(change) };
  if (merged.askFrom <= merged.answerFrom) return merged;
  const field = change.askFrom === undefined ? 'answerFrom' : 'askFrom';
  const problem =
    field === 'askFrom' ? 'must not be above answerFrom' : 'must not be below askFrom';
  throw new DomainError('invalid', 'The thresholds are in the wrong order.', {
    fields: { [`answering.${field}`]: problem },
  });
}
