import { useState } from 'react';
import { download } from '../../api/download.ts';
import { FormProblem } from '../../api/form-problem.tsx';
import { type Problem, problemOf } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';
import { formatMany } from '../../ui/format.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { type AuditFilters, isFiltered, toQuery } from './audit-filters.ts';

const FORMATS = [
  { value: 'csv', label: 'CSV' },
  { value: 'jsonl', label: 'JSON lines' },
] as const;

/** Entries that match the filters, as a file. */
export function ExportAudit({
  filters,
  total,
  onClose,
}: {
  filters: AuditFilters;
  total: number;
  onClose: () => void;
}) {
  const [format, setFormat] = useState<'csv' | 'jsonl'>('csv');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const query = new URLSearchParams({ ...toQuery(filters), format });
      await download(`/api/audit/export?${query}`, `audit.${format}`);
      onClose();
    } catch (error) {
      setProblem(problemOf(error));
    }
    setBusy(false);
  };
  return (
    <Dialog
      title="Export the audit log"
      description={`${formatMany(total, 'entry', 'entries')}, newest first${isFiltered(filters) ? ', as the filters have it' : ''}.`}
      onClose={onClose}
    >
      <FormStack
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void save();
        }}
      >
        <FormProblem problem={problem} />
        <Segmented name="Format" value={format} options={FORMATS} onChange={setFormat} />
        <FormActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" busy={busy}>
            Export
          </Button>
        </FormActions>
      </FormStack>
    </Dialog>
  );
}
