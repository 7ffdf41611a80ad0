import type { TestResult, TestRun } from '@pixel/contract';
import { FOUND_WITHIN } from './judge.ts';

type Metrics = TestRun['metrics'];

/** The figures of a run, of the results it has. Definitions and denominators are in the contract. */
export function metricsOf(results: readonly TestResult[]): Metrics {
  const ran = results.filter(({ error }) => error === null);
  const weightOf = (some: readonly TestResult[]) =>
    some.reduce((sum, result) => sum + result.case.weight, 0);
  const all = weightOf(results);
  const must = ran.filter(({ case: { mustAbstain } }) => mustAbstain);
  const should = ran.filter(({ case: one }) => !one.mustAbstain && !one.mayAbstain);
  const placed = ran.filter(({ case: { expected } }) => expected !== undefined);
  const times = ran.map(({ timings }) => timings.totalMs).sort((a, b) => a - b);
  return {
    passRate: all === 0 ? null : weightOf(results.filter(isPassed)) / all,
    passed: share(results, isPassed),
    answered: share(ran, ({ answered }) => answered),
    wronglyAnswered: share(must, ({ answered }) => answered),
    wronglyRefused: share(should, ({ answered }) => !answered),
    hit1: share(placed, ({ passages: [first] }) => first?.expected === true),
    hit5: share(placed, ({ passages }) =>
      passages.slice(0, FOUND_WITHIN).some(({ expected }) => expected),
    ),
    errors: results.length - ran.length,
    byKind: byKind(results),
    medianMs: times[Math.floor((times.length - 1) / 2)] ?? null,
    costMicros: results.reduce((sum, { costMicros }) => sum + costMicros, 0),
  };
}

const isPassed = ({ passed }: TestResult): boolean => passed;

const share = (some: readonly TestResult[], is: (result: TestResult) => boolean) => ({
  count: some.filter(is).length,
  of: some.length,
});

function byKind(results: readonly TestResult[]): Metrics['byKind'] {
  const kinds = new Set(results.map((result) => result.case.kind));
  return Object.fromEntries(
    [...kinds].map((kind) => [
      kind,
      share(
        results.filter((result) => result.case.kind === kind),
        isPassed,
      ),
    ]),
  );
}
