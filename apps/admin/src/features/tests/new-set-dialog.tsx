import { useState } from 'react';
import { FormProblem } from '../../api/form-problem.tsx';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CheckField, TextField } from '../../ui/field.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';

/** Makes a test set, with questions from the bot's own pages if wanted. */
export function NewSetDialog({
  botId,
  onMade,
  onClose,
}: {
  botId: string;
  onMade: (id: string) => void;
  onClose: () => void;
}) {
  const utils = trpc.useUtils();
  const create = trpc.evaluation.createSet.useMutation();
  const generate = trpc.evaluation.generateCases.useMutation();
  const [isGenerated, setGenerated] = useState(true);
  const form = useForm({
    initial: { name: '' },
    schema: async () => (await import('@pixel/contract')).CreateTestSet,
    toInput: ({ name }) => ({ botId, name }),
    send: async (input) => {
      const set = await create.mutateAsync(input);
      if (isGenerated)
        await generate
          .mutateAsync({ testSetId: set.id })
          .catch((error: unknown) => toast(problemOf(error).message, 'bad'));
      await utils.evaluation.listSets.invalidate({ botId });
      onMade(set.id);
    },
  });
  return (
    <Dialog title="New test set" onClose={onClose}>
      <FormStack onSubmit={form.onSubmit}>
        <FormProblem problem={form.problem} />
        <TextField
          data-first
          label="Name"
          placeholder="Before publishing"
          value={form.values.name}
          onChange={(value) => form.set('name', value)}
          error={form.error('name')}
        />
        <CheckField
          label="Fill it with questions from the bot’s pages"
          hint="About 30, made by rules: you can edit and delete them."
          checked={isGenerated}
          onChange={setGenerated}
        />
        <FormActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            Make test set
          </Button>
        </FormActions>
      </FormStack>
    </Dialog>
  );
}
