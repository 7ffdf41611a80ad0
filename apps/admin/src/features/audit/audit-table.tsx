import type { AuditItem } from '@pixel/contract';
import { useState } from 'react';
import { Cell, Table } from '../../ui/table.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { actionWords } from './action-words.ts';
import css from './audit.module.css';
import { AuditDrawer } from './audit-drawer.tsx';
import type { AuditFilters } from './audit-filters.ts';
import { ClientName, type Reader, Target, useActorName } from './names.tsx';

const COLUMNS = [
  { label: 'What' },
  { label: 'Who' },
  { label: 'To what' },
  { label: 'Client' },
  { label: 'When', number: true },
] as const;

/** Entries of the log, each with a drawer that holds all of it. */
export function AuditTable({
  items,
  reader,
  onFilter,
}: {
  items: readonly AuditItem[];
  reader: Reader;
  onFilter: (change: Partial<AuditFilters>) => void;
}) {
  const [open, setOpen] = useState<AuditItem | null>(null);
  return (
    <>
      <Table name="Audit log" columns={COLUMNS}>
        {items.map((item) => (
          <AuditRow key={item.id} item={item} reader={reader} onOpen={() => setOpen(item)} />
        ))}
      </Table>
      {open && (
        <AuditDrawer
          item={open}
          reader={reader}
          onFilter={(change) => {
            setOpen(null);
            onFilter(change);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function AuditRow({
  item,
  reader,
  onOpen,
}: {
  item: AuditItem;
  reader: Reader;
  onOpen: () => void;
}) {
  const actor = useActorName(item, reader);
  return (
    <tr>
      <Cell>
        <button type="button" className={css.what} onClick={onOpen}>
          {actionWords(item.action)}
        </button>
      </Cell>
      <Cell lead="By:">
        <span className={css.who}>{actor}</span>
      </Cell>
      <Cell>
        {item.targetId !== item.actorId && (
          <span className={css.target}>
            <Target item={item} reader={reader} />
          </span>
        )}
      </Cell>
      <Cell>
        {item.clientId && item.clientId !== item.targetId && (
          <span className={css.target}>
            <ClientName id={item.clientId} />
          </span>
        )}
      </Cell>
      <Cell number>
        <TimeAgo at={item.at} />
      </Cell>
    </tr>
  );
}
