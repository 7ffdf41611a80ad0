import { countOf } from '../strings/count-of.ts';
import type { Strings } from '../strings/index.ts';
import { countTexts } from '../strings/rare-en.ts';

interface LimitProps {
  readonly t: Strings;
  /** Characters that the draft may still have; below zero those that are too many. */
  readonly left: number;
}

/** How long a draft may still become, once that is near. */
export function Limit({ t: own, left }: LimitProps) {
  const t = { ...countTexts, ...own };
  return (
    <p id="limit" class={left < 0 ? 'over' : ''} role="status">
      {countOf(own, { text: left < 0 ? t.tooLong : t.remaining, count: Math.abs(left) })}
    </p>
  );
}

/** What came while the panel was closed, in words. */
export const unreadOf = (t: Strings, count: number): string =>
  countOf(t, { text: { ...countTexts, ...t }.unread, count });
