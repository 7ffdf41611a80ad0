import type { TestCase } from '@pixel/contract';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { type Draft, useDraft } from '../../api/use-draft.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CheckField, TextAreaField, TextField } from '../../ui/field.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';

/** Adds a case to a set, or changes one. What this form does not show stays as it is. */
export function CaseDialog({
  testSetId,
  testCase,
  onClose,
}: {
  testSetId: string;
  testCase: TestCase | null;
  onClose: () => void;
}) {
  const utils = trpc.useUtils();
  const draft = useDraft(testCase, async () =>
    testCase ? utils.evaluation.getCase.fetch({ id: testCase.id }, { staleTime: 0 }) : null,
  );
  return (
    <Dialog title={testCase ? 'Change case' : 'Add case'} onClose={onClose}>
      <CaseForm key={draft.formKey} testSetId={testSetId} draft={draft} onClose={onClose} />
    </Dialog>
  );
}

function CaseForm({
  testSetId,
  draft,
  onClose,
}: {
  testSetId: string;
  draft: Draft<TestCase | null>;
  onClose: () => void;
}) {
  const { row: testCase } = draft;
  const utils = trpc.useUtils();
  const add = trpc.evaluation.addCases.useMutation();
  const update = trpc.evaluation.updateCase.useMutation();
  const form = useForm({
    initial: {
      question: testCase?.question ?? '',
      facts: (testCase?.facts ?? []).map((group) => group.join(' | ')).join('\n'),
      quote: testCase?.expected?.quote ?? '',
      mustAbstain: testCase?.mustAbstain ?? false,
    },
    schema: async () => (await import('@pixel/contract')).NewTestCase,
    toInput: ({ quote, facts, ...fields }) => ({
      ...keptOf(testCase),
      ...fields,
      facts: linesOf(facts).map((line) => line.split('|').flatMap((part) => part.trim() || [])),
      expected: expectedOf(testCase, quote.trim()),
    }),
    send: async (fields) => {
      if (testCase)
        await update.mutateAsync({ ...fields, id: testCase.id, version: testCase.version });
      else await add.mutateAsync({ testSetId, cases: [fields] });
      await utils.evaluation.invalidate();
      onClose();
    },
  });
  const { question, facts, quote, mustAbstain } = form.values;
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} onReload={draft.reload} />
      <TextField
        data-first
        label="Question"
        value={question}
        onChange={(value) => form.set('question', value)}
        error={form.error('question')}
      />
      <CheckField
        label="The bot must say that it does not know"
        checked={mustAbstain}
        onChange={(value) => form.set('mustAbstain', value)}
      />
      {!mustAbstain && (
        <>
          <TextAreaField
            optional
            label="Facts that the answer must have"
            rows={3}
            hint="One a line; other ways to say it after a bar: 14 EUR | €14"
            value={facts}
            onChange={(value) => form.set('facts', value)}
            error={form.error('facts')}
          />
          <TextField
            optional
            label="Words of the passage that it must come from"
            value={quote}
            onChange={(value) => form.set('quote', value)}
            error={form.error('expected')}
          />
        </>
      )}
      <FormActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" busy={form.busy}>
          {testCase ? 'Save case' : 'Add case'}
        </Button>
      </FormActions>
    </FormStack>
  );
}

const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);

/** Without what the server gives a case. */
function keptOf(testCase: TestCase | null): object {
  if (!testCase) return {};
  const { id: _, testSetId: __, kind: ___, ...rest } = testCase;
  const { version: _v, createdAt: _c, updatedAt: _u, ...fields } = rest;
  return fields;
}

function expectedOf(testCase: TestCase | null, quote: string): object | undefined {
  const { quote: _, ...place } = testCase?.expected ?? {};
  const expected = { ...place, ...(quote !== '' && { quote }) };
  return Object.values(expected).some((value) => value !== undefined) ? expected : undefined;
}
