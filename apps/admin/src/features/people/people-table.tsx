import type { Person } from '@pixel/contract';
import { useState } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { IconButton } from '../../ui/button.tsx';
import { Entity } from '../../ui/entity.tsx';
import { formatMany } from '../../ui/format.ts';
import { Swatch } from '../../ui/swatch.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import css from './people-table.module.css';
import { PersonDialog } from './person-dialog.tsx';
import { ResetSecondFactor } from './reset-second-factor.tsx';
import { roleLabel } from './roles.ts';
import { SetStatus } from './set-status.tsx';

const COLUMNS = [
  { label: 'Person' },
  { label: 'Role' },
  { label: 'Clients' },
  { label: 'Status' },
  { label: 'Signed in', number: true },
  { label: 'Actions', tight: true, hidden: true },
] as const;

type Open = { what: 'access' | 'factor' | 'status'; person: Person } | null;

/** People with what can be done about them; about yourself that is nothing. */
export function PeopleTable({ people, ownId }: { people: readonly Person[]; ownId: string }) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Table name="People" columns={COLUMNS}>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            isSelf={person.id === ownId}
            onEdit={() => setOpen({ what: 'access', person })}
            onResetFactor={() => setOpen({ what: 'factor', person })}
            onSetStatus={() => setOpen({ what: 'status', person })}
          />
        ))}
      </Table>
      {open?.what === 'access' && <PersonDialog person={open.person} onClose={close} />}
      {open?.what === 'factor' && <ResetSecondFactor person={open.person} onClose={close} />}
      {open?.what === 'status' && <SetStatus person={open.person} onClose={close} />}
    </>
  );
}

function PersonRow({
  person,
  isSelf,
  onEdit,
  onResetFactor,
  onSetStatus,
}: {
  person: Person;
  isSelf: boolean;
  onEdit: () => void;
  onResetFactor: () => void;
  onSetStatus: () => void;
}) {
  const isActive = person.status === 'active';
  return (
    <tr>
      <Cell>
        <Entity
          picture={<Swatch name={person.name} />}
          name={isSelf ? `${person.name} (you)` : person.name}
          detail={person.email}
        />
      </Cell>
      <Cell>
        <Badge plain tone={person.role === 'admin' ? 'accent' : 'neutral'}>
          {roleLabel(person.role)}
        </Badge>
      </Cell>
      <Cell lead="For:">{clientsOf(person)}</Cell>
      <Cell>
        <Badge tone={isActive ? 'good' : 'bad'}>{isActive ? 'Active' : 'Suspended'}</Badge>
      </Cell>
      <Cell number lead="Signed in:">
        {person.lastLoginAt ? <TimeAgo at={person.lastLoginAt} /> : 'Never'}
      </Cell>
      <Cell tight>
        {!isSelf && (
          <span className={css.actions}>
            <IconButton
              small
              label={`Change the access of ${person.name}`}
              icon="edit"
              onClick={onEdit}
            />
            <IconButton
              small
              label={`Take away the second factor of ${person.name}`}
              icon="key"
              onClick={onResetFactor}
            />
            <IconButton
              small
              label={isActive ? `Suspend ${person.name}` : `Let ${person.name} in again`}
              icon={isActive ? 'block' : 'refresh'}
              onClick={onSetStatus}
            />
          </span>
        )}
      </Cell>
    </tr>
  );
}

function clientsOf({ role, clients }: Person) {
  if (role === 'admin') return 'Every client';
  const [first, second, ...rest] = clients;
  if (!first) return 'No client';
  const names = second ? `${first.name}, ${second.name}` : first.name;
  return (
    <span title={clients.map(({ name }) => name).join(', ')}>
      {rest.length > 0 ? `${names} and ${formatMany(rest.length, 'more', 'more')}` : names}
    </span>
  );
}
