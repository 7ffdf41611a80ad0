import type { Client } from '@pixel/contract';
import { useState } from 'react';
import { PickerField } from '../ui/picker-field.tsx';
import { trpc } from './trpc.ts';

const FOUND = 20;

/** One client, found by its name: there may be hundreds. With `none`, the word for no choice, it can be taken back. */
export function ClientField({
  label = 'Client',
  chosen,
  none,
  error,
  onChange,
}: {
  label?: string;
  chosen: { readonly id: string; readonly name: string } | null;
  none?: string;
  error?: string | undefined;
  onChange: (client: Client | null) => void;
}) {
  const [search, setSearch] = useState('');
  const clients = trpc.clients.list.useQuery(
    { limit: FOUND, sort: 'name', ...(search && { search }) },
    { placeholderData: (before) => before },
  );
  const found = clients.data?.items ?? [];
  return (
    <PickerField
      label={label}
      none={none}
      error={error}
      chosen={chosen && { value: chosen.id, label: chosen.name }}
      options={found.map(({ id, name }) => ({ value: id, label: name }))}
      busy={clients.isFetching}
      onSearch={setSearch}
      onChange={(option) => onChange(found.find(({ id }) => id === option?.value) ?? null)}
    />
  );
}
