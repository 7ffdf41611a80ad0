import type { Client } from '@pixel/contract';
import { useState } from 'react';
import { trpc } from '../../api/trpc.ts';
import { CheckField } from '../../ui/field.tsx';
import { FieldGroup } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import css from './client-choice.module.css';

export type ChosenClient = Pick<Client, 'id' | 'name'>;

const SHOWN = 50;

/** Which clients a person works for. Those that are chosen stay in sight whatever is searched. */
export function ClientChoice({
  chosen,
  onChange,
  error,
}: {
  chosen: readonly ChosenClient[];
  onChange: (chosen: readonly ChosenClient[]) => void;
  error: string | undefined;
}) {
  const [search, setSearch] = useState('');
  const clients = trpc.clients.list.useQuery(
    { limit: SHOWN, sort: 'name', ...(search && { search }) },
    { placeholderData: (before) => before },
  );
  const found = clients.data?.items ?? [];
  const isChosen = (id: string) => chosen.some((client) => client.id === id);
  // Nobody's place changes while it is ticked: the keyboard would lose it.
  const shown = [...chosen.filter(({ id }) => !found.some((one) => one.id === id)), ...found];
  const isLong = search !== '' || (clients.data?.total ?? 0) > 8;
  return (
    <FieldGroup legend="Clients">
      <div className={css.choice}>
        {isLong && <SearchField label="Search clients" value={search} onChange={setSearch} />}
        {shown.length > 0 && (
          <div className={css.list}>
            {shown.map((client) => (
              <CheckField
                key={client.id}
                label={client.name}
                checked={isChosen(client.id)}
                onChange={(checked) =>
                  onChange(
                    checked
                      ? [...chosen, { id: client.id, name: client.name }]
                      : chosen.filter(({ id }) => id !== client.id),
                  )
                }
              />
            ))}
          </div>
        )}
        <p className={css.quiet} role="status">
          {noteOf({ chosen: chosen.length, found: clients.data?.total, search })}
        </p>
        {error && (
          <Notice tone="bad">
            <p data-error>{error}</p>
          </Notice>
        )}
      </div>
    </FieldGroup>
  );
}

function noteOf({
  chosen,
  found,
  search,
}: {
  chosen: number;
  found: number | undefined;
  search: string;
}): string {
  if (found === 0) return search ? `No client called “${search}”.` : 'There are no clients yet.';
  if (chosen === 0) return 'Without a client the person can sign in and sees nothing.';
  return chosen === 1 ? '1 client chosen.' : `${chosen} clients chosen.`;
}
