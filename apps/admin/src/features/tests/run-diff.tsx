import type { TestRunDiff } from '@pixel/contract';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import css from './tests.module.css';

type Change = TestRunDiff['items'][number]['change'];

const WORDS: Readonly<Record<Change, string>> = {
  'newly-failing': 'Newly failing',
  'newly-passing': 'Newly passing',
  changed: 'Answer changed',
  added: 'New case',
  removed: 'Case removed',
};
const TONES = { 'newly-failing': 'bad', 'newly-passing': 'good' } as const;
const toneOf = (change: Change) =>
  change === 'newly-failing' || change === 'newly-passing' ? TONES[change] : 'neutral';

/** What changed from one run to the next, case by case. */
export function RunDiff({ id, against }: { id: string; against: string }) {
  const diff = trpc.evaluation.diffRuns.useQuery({ id, against });
  return (
    <QueryView query={diff} lines={4}>
      {({ items, counts }) => (
        <>
          <p className={css.quiet}>
            {counts.newlyFailing} newly failing, {counts.newlyPassing} newly passing,{' '}
            {counts.changed} answered in other words, {counts.same} the same.
          </p>
          <ul className={css.list}>
            {items.map(({ testCaseId, question, change, before, after }) => (
              <li key={testCaseId} className={css.result}>
                <div className={css.head}>
                  <strong>{question}</strong>
                  <Badge tone={toneOf(change)}>{WORDS[change]}</Badge>
                </div>
                {before && <p className={css.quiet}>Before: {before.answer}</p>}
                {after && <p>Now: {after.answer}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </QueryView>
  );
}
