import type { Readiness } from '@pixel/contract';
import { trpc } from '../../api/trpc.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts } from '../../ui/facts.tsx';
import { formatMany } from '../../ui/format.ts';
import { Panel } from '../../ui/panel.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import css from './tests.module.css';

const POLL_MS = 5_000;

/** How ready the bot is, and what to do about its worst answers. Nothing while the bot knows nothing. */
export function ReadinessCard({ botId }: { botId: string }) {
  const readiness = trpc.evaluation.readiness.useQuery(
    { botId },
    { refetchInterval: ({ state }) => (state.data?.status === 'measuring' ? POLL_MS : false) },
  );
  const { data } = readiness;
  if (!data || data.status === 'empty') return null;
  if (data.status === 'measuring')
    return (
      <Panel title="Readiness">
        <p className={css.quiet} role="status">
          Questions are being made from its pages and asked. This takes about a minute.
        </p>
      </Panel>
    );
  return (
    <Panel
      title="Readiness"
      description={
        data.measuredAt && (
          <>
            Measured <TimeAgo at={data.measuredAt} /> with questions made from its own pages.
          </>
        )
      }
    >
      <div className={css.stack}>
        <Score readiness={data} />
        {data.parts?.answers.of === 0 && (
          <p className={css.quiet}>
            Its pages say too little to ask about. Add pages with facts: prices, hours, terms, how
            something is done.
          </p>
        )}
        {data.worst.length > 0 && (
          <Disclosure summary={`${formatMany(data.worst.length, 'answer')} to improve`}>
            <WorstAnswers worst={data.worst} />
          </Disclosure>
        )}
      </div>
    </Panel>
  );
}

function Score({ readiness: { score, parts } }: { readiness: Readiness }) {
  return (
    <div className={css.summary}>
      <p className={css.score}>
        {score} <span className={css.small}>of 100</span>
      </p>
      {parts && (
        <Facts
          shape="figures"
          facts={[
            ['Answered from the right page', shareOf(parts.answers)],
            ['Rightly not answered', shareOf(parts.refusals)],
            ['Sources read', shareOf(parts.sources)],
          ]}
        />
      )}
    </div>
  );
}

const shareOf = ({ count, of }: { count: number; of: number }) =>
  of === 0 ? 'none' : `${count} of ${of}`;

function WorstAnswers({ worst }: { worst: Readiness['worst'] }) {
  return (
    <ol className={css.stack}>
      {worst.map(({ testCaseId, question, answered, answer, advice }) => (
        <li key={testCaseId}>
          <strong>{question}</strong>
          <p className={css.quiet}>{answered ? answer : 'Not answered.'}</p>
          <p className={css.small}>{advice.text}</p>
        </li>
      ))}
    </ol>
  );
}
