import { expect, it } from 'vitest';
import { CONTRADICTIONS } from './contradictions.cases.ts';
import { contradictionOf, factsIn } from './facts.ts';

/** The kinds in which two texts contradict each other. */
function kindsOf(left: string, right: string): string[] {
  const read = (text: string) => factsIn({ title: 'Info', headings: [], text });
  const other = read(right);
  const found = read(left).flatMap((fact) =>
    other.filter((one) => contradictionOf(fact, one) > 0).map(({ kind }) => kind),
  );
  return [...new Set(found)];
}

it.each(CONTRADICTIONS.map(([left, right, kind]) => ({ left, right, kind })))(
  'compares "$left" with "$right"',
  ({ left, right, kind }) => {
    expect(kindsOf(left, right)).toEqual(kind === null ? [] : [kind]);
  },
);
