import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextAreaField } from '../../ui/field.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';
import { formatMany } from '../../ui/format.ts';
import { toast } from '../../ui/toast.tsx';

/** Adds the rows of a table. */
export function ImportDialog({ testSetId, onClose }: { testSetId: string; onClose: () => void }) {
  const utils = trpc.useUtils();
  const load = trpc.evaluation.importCases.useMutation();
  const form = useForm({
    initial: { csv: '' },
    schema: async () => (await import('@pixel/contract')).ImportTestCases,
    toInput: ({ csv }) => ({ testSetId, csv }),
    send: async (input) => {
      const { items } = await load.mutateAsync(input);
      await utils.evaluation.invalidate();
      toast(`${formatMany(items.length, 'case')} imported.`);
      onClose();
    },
  });
  return (
    <Dialog shape="wide" title="Import cases" onClose={onClose}>
      <FormStack onSubmit={form.onSubmit}>
        <FormProblem problem={form.problem} />
        <TextAreaField
          data-first
          label="Table (CSV)"
          rows={10}
          placeholder={'question,facts,must_abstain\nDo you ship to Norway?,14 EUR|€14,\n'}
          hint="Columns: question, language, expected_url, expected_document, expected_quote, facts (; and |), forbidden, must_abstain, may_abstain, tags, weight."
          value={form.values.csv}
          onChange={(value) => form.set('csv', value)}
          error={form.error('csv')}
        />
        <FormActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            Import
          </Button>
        </FormActions>
      </FormStack>
    </Dialog>
  );
}
