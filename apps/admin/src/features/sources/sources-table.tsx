import type { Source } from '@pixel/contract';
import { useState } from 'react';
import { Table } from '../../ui/table.tsx';
import { PassagesDrawer } from './passages-drawer.tsx';
import { ReadingDrawer } from './reading-drawer.tsx';
import { RemoveSource } from './remove-source.tsx';
import { SourceRow } from './source-row.tsx';

const COLUMNS = [
  { label: 'Source' },
  { label: 'State' },
  { label: 'Documents', number: true },
  { label: 'Passages', number: true },
  { label: 'Read', number: true },
  { label: 'Actions', tight: true, hidden: true },
] as const;

export function SourcesTable({ sources }: { sources: readonly Source[] }) {
  const [open, setOpen] = useState<{
    source: Source;
    what: 'passages' | 'reading' | 'remove';
  } | null>(null);
  return (
    <>
      <Table top name="Sources" columns={COLUMNS}>
        {sources.map((source) => (
          <SourceRow
            key={source.id}
            source={source}
            onPassages={() => setOpen({ source, what: 'passages' })}
            onReading={() => setOpen({ source, what: 'reading' })}
            onRemove={() => setOpen({ source, what: 'remove' })}
          />
        ))}
      </Table>
      {open?.what === 'passages' && (
        <PassagesDrawer source={open.source} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'reading' && (
        <ReadingDrawer
          source={sources.find(({ id }) => id === open.source.id) ?? open.source}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'remove' && (
        <RemoveSource source={open.source} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
