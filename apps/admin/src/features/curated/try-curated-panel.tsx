import type { TestedCurated } from '@pixel/contract';
import { useState } from 'react';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import css from './curated.module.css';
import { percent } from './curated-texts.ts';

/** Says which curated answer a question would get, and which came near. */
export function TryCuratedPanel({ botId }: { botId: string }) {
  const [tested, setTested] = useState<TestedCurated | null>(null);
  const test = trpc.curated.test.useMutation();
  const form = useForm({
    initial: { question: '' },
    schema: async () => (await import('@pixel/contract')).TestCurated,
    toInput: ({ question }) => ({ botId, question }),
    send: async (input) => setTested(await test.mutateAsync(input)),
  });
  return (
    <Panel title="Try a question" description="Which answer would it get?">
      <FormStack onSubmit={form.onSubmit}>
        <FormProblem problem={form.problem} />
        <TextField
          label="Question"
          value={form.values.question}
          onChange={(value) => form.set('question', value)}
          error={form.error('question')}
        />
        <FormActions align="start">
          <Button type="submit" busy={form.busy}>
            Try
          </Button>
        </FormActions>
      </FormStack>
      <div aria-live="polite">{tested && <Tested tested={tested} />}</div>
    </Panel>
  );
}

function Tested({ tested: { answeredBy, candidates } }: { tested: TestedCurated }) {
  return (
    <>
      {answeredBy === null && (
        <p className={css.verdict}>
          {candidates.length === 0
            ? 'No question is like it. The bot answers from its sources.'
            : 'None is alike enough. The bot answers from its sources.'}
        </p>
      )}
      <ol className={css.candidates}>
        {candidates.map(({ id, question, phrasing, score, threshold, differs }) => (
          <li key={id}>
            <strong>{question}</strong>
            {phrasing !== question && <p>Asked as “{phrasing}”</p>}
            <p className={css.score}>
              {id === answeredBy && <Badge tone="good">Answers</Badge>}
              <span>
                {percent(score)} alike, {percent(threshold)} needed
              </span>
            </p>
            {differs.length > 0 && <p>Only one of the two says {differs.join(', ')}.</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
