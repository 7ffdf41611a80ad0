import type { Source, SyncSchedule } from '@pixel/contract';
import { useState } from 'react';
import { FormProblem } from '../../api/form-problem.tsx';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { type Draft, useDraft } from '../../api/use-draft.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { FormActions, FormRow, FormStack } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';
import { SCHEDULES } from './source-kinds.ts';

type Approval = 'never' | 'always' | 'above';

const APPROVALS: readonly { value: Approval; label: string }[] = [
  { value: 'never', label: 'Apply at once' },
  { value: 'always', label: 'Ask me every time' },
  { value: 'above', label: 'Ask me when many change' },
];

/** How often a website is read again, and which changes wait for a person. */
export function SyncPlan({ source }: { source: Source }) {
  const utils = trpc.useUtils();
  const draft = useDraft(source, () =>
    utils.sources.get.fetch({ id: source.id }, { staleTime: 0 }),
  );
  return <PlanForm key={draft.formKey} draft={draft} />;
}

function PlanForm({ draft }: { draft: Draft<Source> }) {
  const { row: source } = draft;
  const utils = trpc.useUtils();
  const [schedule, setSchedule] = useState<SyncSchedule>(source.schedule);
  const [approval, setApproval] = useState(approvalOf(source));
  const [above, setAbove] = useState(String(source.approveAbove || 10));
  const [error, setError] = useState('');
  const update = trpc.sources.update.useMutation({
    onSuccess: async (saved) => {
      draft.keep(saved);
      await utils.sources.list.invalidate({ botId: source.botId });
      toast('Saved. The next run uses it.');
    },
  });
  const save = () => {
    const count = Number(above);
    const isCount = Number.isInteger(count) && count >= 1 && count <= 100_000;
    setError(approval === 'above' && !isCount ? 'A whole number from 1 to 100,000.' : '');
    if (approval === 'above' && !isCount) return;
    const limits = { never: null, always: 0, above: count };
    const { id, version } = source;
    update.mutate({ id, version, schedule, approveAbove: limits[approval] });
  };
  return (
    <FormStack
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <FormProblem problem={update.error && problemOf(update.error)} onReload={draft.reload} />
      <FormRow>
        <SelectField
          label="Read again"
          value={schedule}
          options={SCHEDULES}
          onChange={setSchedule}
        />
        <SelectField
          label="When something changed"
          value={approval}
          options={APPROVALS}
          onChange={setApproval}
        />
      </FormRow>
      {approval === 'above' && (
        <TextField
          label="Ask above this many documents"
          type="number"
          min={1}
          max={100_000}
          hint="Added, changed and removed ones together. Fewer are applied at once."
          value={above}
          onChange={setAbove}
          error={error || undefined}
        />
      )}
      <FormActions>
        <Button type="submit" variant="primary" busy={update.isPending}>
          Save
        </Button>
      </FormActions>
    </FormStack>
  );
}

function approvalOf({ approveAbove }: Source): Approval {
  if (approveAbove === null) return 'never';
  return approveAbove === 0 ? 'always' : 'above';
}
