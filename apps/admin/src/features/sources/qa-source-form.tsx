import { FormProblem } from '../../api/form-problem.tsx';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { TextAreaField, TextField } from '../../ui/field.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';
import { useAddSource } from './use-add-source.ts';

/** Adds one curated answer. */
export function QaSourceForm({ botId, onAdded }: { botId: string; onAdded: () => void }) {
  const { add } = useAddSource(botId);
  const form = useForm({
    initial: { question: '', answer: '' },
    schema: async () => (await import('@pixel/contract')).AddSource,
    toInput: (values) => ({ botId, source: { type: 'qa', ...values } }),
    send: async (input) => {
      await add.mutateAsync(input);
      onAdded();
    },
  });
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      <TextField
        label="Question"
        placeholder="Do you price-match?"
        hint="As a visitor would ask it; other words for the same thing are recognised."
        value={form.values.question}
        onChange={(value) => form.set('question', value)}
        error={form.error('source.question')}
      />
      <TextAreaField
        label="Answer"
        rows={5}
        hint="Given word for word."
        value={form.values.answer}
        onChange={(value) => form.set('answer', value)}
        error={form.error('source.answer')}
      />
      <FormActions>
        <Button type="submit" variant="primary" busy={form.busy}>
          Add question and answer
        </Button>
      </FormActions>
    </FormStack>
  );
}
