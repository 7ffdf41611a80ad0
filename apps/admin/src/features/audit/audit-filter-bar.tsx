import { useState } from 'react';
import { ClientField } from '../../api/client-field.tsx';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { EntryFilters } from '../../ui/entries.tsx';
import { Field, TextField } from '../../ui/field.tsx';
import { PickerField } from '../../ui/picker-field.tsx';
import { ACTION_GROUPS } from './action-words.ts';
import css from './audit.module.css';
import { type AuditFilters, isFiltered } from './audit-filters.ts';
import { type Reader, useActorName } from './names.tsx';
import { useTargetName } from './target-names.tsx';

const FOUND = 20;

type Props = {
  filters: AuditFilters;
  reader: Reader;
  onChange: (change: Partial<AuditFilters>) => void;
  onClear: () => void;
};

/** By what was done, by whom, for which client and when. */
export function AuditFilterBar({ filters, reader, onChange, onClear }: Props) {
  return (
    <EntryFilters>
      <div className={css.filters}>
        <ActionFilter value={filters.action} onChange={(action) => onChange({ action })} />
        {reader.isAdmin && (
          <PersonFilter
            id={filters.actor}
            reader={reader}
            onChange={(actor) => onChange({ actor })}
          />
        )}
        <ClientFilter id={filters.client} onChange={(client) => onChange({ client })} />
        <TextField
          label="From"
          type="date"
          max={filters.to || undefined}
          value={filters.from}
          onChange={(from) => onChange({ from })}
        />
        <TextField
          label="To"
          type="date"
          min={filters.from || undefined}
          value={filters.to}
          onChange={(to) => onChange({ to })}
        />
      </div>
      {isFiltered(filters) && (
        <p className={css.clear}>
          {filters.target && (
            <span>
              Only what was done to <code>{filters.target}</code>
            </span>
          )}
          <Button small icon="close" onClick={onClear}>
            Clear filters
          </Button>
        </p>
      )}
    </EntryFilters>
  );
}

function ActionFilter({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  return (
    <Field label="Action">
      {(wiring) => (
        <select {...wiring} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">Any action</option>
          {ACTION_GROUPS.map(({ label, options }) => (
            <optgroup key={label} label={label}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

function PersonFilter({
  id,
  reader,
  onChange,
}: {
  id: string;
  reader: Reader;
  onChange: (id: string) => void;
}) {
  const [search, setSearch] = useState('');
  const people = trpc.users.list.useQuery(
    { limit: FOUND, ...(search && { search }) },
    { placeholderData: (before) => before },
  );
  const actorType = id.startsWith('key_') ? 'apiKey' : id.startsWith('usr_') ? 'staff' : 'system';
  const name = useActorName({ actorType, actorId: id }, reader);
  return (
    <PickerField
      label="Who"
      none="Anybody"
      chosen={id ? { value: id, label: actorType === 'system' ? id : name } : null}
      options={(people.data?.items ?? []).map((person) => ({
        value: person.id,
        label: person.name,
        detail: person.email,
      }))}
      busy={people.isFetching}
      onSearch={setSearch}
      onChange={(person) => onChange(person?.value ?? '')}
    />
  );
}

function ClientFilter({ id, onChange }: { id: string; onChange: (id: string) => void }) {
  const client = useTargetName(id);
  const name = client === null ? '…' : (client?.name ?? 'Deleted client');
  return (
    <ClientField
      none="Any client"
      chosen={id ? { id, name } : null}
      onChange={(chosen) => onChange(chosen?.id ?? '')}
    />
  );
}
