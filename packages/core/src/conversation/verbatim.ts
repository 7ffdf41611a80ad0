import type { Binding } from '@pixel/text';
import type { RetrievedHit } from '../knowledge/rank-candidates.ts';

/** Where a line of code stands in the passages, blanks aside. */
export function verbatim(line: string, hits: readonly RetrievedHit[]): Binding | undefined {
  const wanted = line.trim();
  for (const { id, text } of hits) {
    const start = text.indexOf(wanted);
    if (start >= 0) return { passageId: id, start, end: start + wanted.length };
  }
  return undefined;
}
