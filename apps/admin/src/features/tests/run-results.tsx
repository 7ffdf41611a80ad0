import type { TestResult } from '@pixel/contract';
import { totalOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { formatMany } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { CHECK_WORDS } from './check-words.ts';
import css from './tests.module.css';

/** What came of the cases of a run, with the answer and the passages that were found. */
export function RunResults({
  testRunId,
  isFailedOnly,
}: {
  testRunId: string;
  isFailedOnly: boolean;
}) {
  const results = trpc.evaluation.listResults.useInfiniteQuery(
    { testRunId, limit: 25, ...(isFailedOnly && { passed: false }) },
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  );
  return (
    <QueryView query={results} lines={4}>
      {(data) => {
        const items = data.pages.flatMap((page) => page.items);
        if (items.length === 0) return <p className={css.quiet}>Every case passed.</p>;
        return (
          <>
            <ul className={css.list}>
              {items.map((result) => (
                <Result key={result.testCaseId} result={result} />
              ))}
            </ul>
            <LoadMore query={results} shown={items.length} total={totalOf(data)} />
          </>
        );
      }}
    </QueryView>
  );
}

function Result({ result }: { result: TestResult }) {
  const { passed, failed, answer, error, passages, timings, confidence } = result;
  return (
    <li className={css.result}>
      <div className={css.head}>
        <strong>{result.case.question}</strong>
        <Badge tone={passed ? 'good' : 'bad'}>{passed ? 'Passed' : 'Failed'}</Badge>
      </div>
      {failed.map((check) => (
        <p key={check} className={css.quiet}>
          {CHECK_WORDS[check]}
        </p>
      ))}
      <p>{error ?? answer}</p>
      <Disclosure
        summary={`${formatMany(passages.length, 'passage')} found, ${Math.round(timings.totalMs)} ms, confidence ${confidence.toFixed(2)}`}
      >
        <ol className={css.passages}>
          {passages.map(({ passageId, title, text, score, keyword, vector, expected }) => (
            <li key={passageId}>
              <strong>{title}</strong> {expected && <Badge tone="good">expected</Badge>}
              <p className={css.quiet}>{text}</p>
              <p className={css.small}>
                score {score.toFixed(2)}, by words {keyword?.toFixed(2) ?? 'not found'}, by meaning{' '}
                {vector?.toFixed(2) ?? 'not found'}
              </p>
            </li>
          ))}
        </ol>
      </Disclosure>
    </li>
  );
}
