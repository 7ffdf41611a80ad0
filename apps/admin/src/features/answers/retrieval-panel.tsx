import type {
  Degraded,
  DroppedPassage,
  ModelStep,
  Retrieved,
  RetrievedPassage,
} from '@pixel/contract';
import { type FormEvent, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/field.tsx';
import { formatMoney } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { plainRows } from '../../ui/plain-rows.ts';
import { EmptyState } from '../../ui/states.tsx';
import { WebLink } from '../../ui/web-link.tsx';
import css from './retrieval-panel.module.css';

const SHOWN = 8;
const MAX_QUESTION = 4_000;

const DEGRADED_WORDS: Record<Degraded, string> = {
  vector: 'Search by meaning was not available: these were found by their words alone.',
  keyword: 'Search by words was not available: these were found by meaning alone.',
  model: 'The model was not available.',
  budget: 'The month’s budget for the model is spent.',
};

const DROPPED_WORDS: Record<DroppedPassage['reason'], string> = {
  duplicate: 'Says the same as a better one',
  below: 'Others are better',
  model: 'The model finds others better',
};

const ORDER_WORDS: Record<ModelStep['outcome'], string> = {
  used: 'The model put the best passages into this order',
  slow: 'The model took too long to put them into order',
  failed: 'The model was not there to put them into order',
  refused: 'The model did not answer with an order',
  stopped: 'The model was stopped',
};

/** Shows which passages a question finds, and how strongly by words and by meaning. */
export function RetrievalPanel({ botId }: { botId: string }) {
  const [text, setText] = useState('');
  const found = trpc.answers.retrieve.useMutation();
  const search = (event: FormEvent) => {
    event.preventDefault();
    found.mutate({ botId, query: text, k: SHOWN, explain: true });
  };
  return (
    <Panel title="Retrieval" description="What the bot finds in its sources before it answers.">
      <form className={css.form} onSubmit={search}>
        <TextField
          label="Question"
          placeholder="Do you ship to Norway?"
          value={text}
          maxLength={MAX_QUESTION}
          onChange={setText}
        />
        <Button type="submit" disabled={!text.trim()} busy={found.isPending}>
          Find
        </Button>
      </form>
      <div aria-live="polite">
        {found.error && (
          <div className={css.found}>
            <Notice tone="bad">
              <p>{problemOf(found.error).message}</p>
            </Notice>
          </div>
        )}
        {found.data && <Found data={found.data} />}
      </div>
    </Panel>
  );
}

function Found({ data }: { data: Retrieved }) {
  return (
    <div className={css.found}>
      {data.degraded.map((part) => (
        <Notice key={part} tone="warn">
          <p>{DEGRADED_WORDS[part]}</p>
        </Notice>
      ))}
      {data.modelSteps?.map(({ step, outcome, ms, usage }) => (
        <Notice key={step} tone={outcome === 'used' ? 'neutral' : 'warn'}>
          <p>
            {ORDER_WORDS[outcome]}: {Math.round(ms)} ms, cost {formatMoney(usage.costMicros)}.
          </p>
        </Notice>
      ))}
      {data.passages.length === 0 ? (
        <EmptyState icon="search" title="Nothing fits">
          The bot would say that it does not know. Add a source or a question and answer about it.
        </EmptyState>
      ) : (
        <ol className={css.list}>
          {data.passages.map((passage, index) => (
            <FoundPassage key={passage.passageId} rank={index + 1} passage={passage} />
          ))}
        </ol>
      )}
      {data.dropped && data.dropped.length > 0 && (
        <Disclosure summary={`Found and not kept (${data.dropped.length})`}>
          <ul className={css.dropped}>
            {data.dropped.map((passage) => (
              <li key={passage.passageId}>
                <strong>{[passage.title, ...passage.headings].join(' › ')}</strong>
                <span>
                  {DROPPED_WORDS[passage.reason]}
                  {placeOf(passage)}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

const placeOf = ({ placeByRules: place }: Pick<RetrievedPassage, 'placeByRules'>): string =>
  place === undefined ? '' : `; place ${place} by the rules`;

function FoundPassage({ rank, passage }: { rank: number; passage: RetrievedPassage }) {
  const { keyword, vector } = passage.scores;
  const path = [...passage.headings, passage.page !== undefined && `page ${passage.page}`];
  return (
    <li className={css.passage}>
      <div className={css.head}>
        <span className={css.rank}>{rank}</span>
        <div className={css.title}>
          <strong>
            {passage.url ? (
              <WebLink url={passage.url} text={passage.title || passage.url} />
            ) : (
              passage.title
            )}
          </strong>
          <span>{path.filter(Boolean).join(' › ')}</span>
        </div>
        <strong className={css.score} title="Fused score, comparable within one question only">
          {passage.score.toFixed(2)}
        </strong>
      </div>
      <p className={css.text}>{plainRows(passage.text)}</p>
      <dl className={css.scores}>
        <div>
          <dt>By words</dt>
          <dd>{keyword === undefined ? 'not found' : keyword.toFixed(2)}</dd>
        </div>
        <div>
          <dt>By meaning</dt>
          <dd>{vector === undefined ? 'not found' : vector.toFixed(2)}</dd>
        </div>
        {passage.placeByRules !== undefined && (
          <div>
            <dt>By the rules</dt>
            <dd>place {passage.placeByRules}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}
