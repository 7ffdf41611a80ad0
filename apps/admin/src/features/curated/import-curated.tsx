import type { ImportedCurated } from '@pixel/contract';
import { useState } from 'react';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DropZone } from '../../ui/drop-zone.tsx';
import { TextAreaField } from '../../ui/field.tsx';
import { FormActions, FormStack, Stack } from '../../ui/form.tsx';
import { formatMany } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { toast } from '../../ui/toast.tsx';
import { decodeCsv } from './curated-texts.ts';

const COLUMNS = [{ label: 'Line' }, { label: 'Why it was left out' }];

/** Takes questions and answers from a table, and then says which rows it could not use. */
export function ImportCuratedDialog({ botId, onClose }: { botId: string; onClose: () => void }) {
  const [imported, setImported] = useState<ImportedCurated | null>(null);
  return (
    <Dialog
      shape="wide"
      title="Import questions and answers"
      description="A question that is there already gets the new answer."
      onClose={onClose}
    >
      {imported ? (
        <Imported imported={imported} onClose={onClose} />
      ) : (
        <ImportForm botId={botId} onImported={setImported} onClose={onClose} />
      )}
    </Dialog>
  );
}

function ImportForm({
  botId,
  onImported,
  onClose,
}: {
  botId: string;
  onImported: (imported: ImportedCurated) => void;
  onClose: () => void;
}) {
  const utils = trpc.useUtils();
  const load = trpc.curated.import.useMutation();
  const form = useForm({
    initial: { csv: '' },
    schema: async () => (await import('@pixel/contract')).ImportCurated,
    toInput: ({ csv }) => ({ botId, csv }),
    send: async (input) => {
      const imported = await load.mutateAsync(input);
      await utils.curated.invalidate();
      void utils.sources.list.invalidate({ botId });
      onImported(imported);
    },
  });
  const read = async ([file]: readonly File[]) => {
    if (file) form.set('csv', decodeCsv(await file.arrayBuffer()));
  };
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      <DropZone
        accept=".csv,.tsv,.txt,text/csv"
        title="Drop a CSV file here"
        hint="Or paste its rows below."
        onFiles={(files) => {
          read(files).catch(() => toast('The file could not be read.', 'bad'));
        }}
      />
      <TextAreaField
        data-first
        label="Rows"
        rows={8}
        placeholder={'question,answer\nDo you ship to Norway?,"Yes, for 14 EUR."'}
        hint="A question and its answer in each row, separated by comma, semicolon or tab."
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
  );
}

function Imported({ imported, onClose }: { imported: ImportedCurated; onClose: () => void }) {
  const { created, updated, unchanged, skipped } = imported;
  return (
    <Stack>
      <Notice tone={skipped.length > 0 ? 'warn' : 'good'}>
        <p role="status">
          {created} added, {updated} changed, {unchanged} as before
          {skipped.length > 0 && `, ${formatMany(skipped.length, 'row')} left out`}.
        </p>
      </Notice>
      {skipped.length > 0 && (
        <Table name="Rows that were left out" columns={COLUMNS}>
          {skipped.map(({ line, reason }) => (
            <tr key={line}>
              <Cell lead="Line">{line}</Cell>
              <Cell>{reason}</Cell>
            </tr>
          ))}
        </Table>
      )}
      <FormActions>
        <Button data-first variant="primary" onClick={onClose}>
          Done
        </Button>
      </FormActions>
    </Stack>
  );
}
