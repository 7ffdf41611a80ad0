import type { Client } from '@pixel/contract';
import { useState } from 'react';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { FormActions, FormStack, Stack } from '../../ui/form.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { toWebAddress } from '../../ui/web-address.ts';

/** Name and website of a new client; or one that is there already. */
export function FirstClientForm({
  existing,
  onChosen,
}: {
  existing: readonly Client[];
  onChosen: (clientId: string) => void;
}) {
  const [isNew, setNew] = useState(true);
  return (
    <Stack>
      {existing.length > 0 && (
        <Segmented
          name="Client"
          value={isNew ? 'new' : 'existing'}
          options={[
            { value: 'new', label: 'New client' },
            { value: 'existing', label: 'One I have' },
          ]}
          onChange={(value) => setNew(value === 'new')}
        />
      )}
      {isNew ? (
        <NewClient onChosen={onChosen} />
      ) : (
        <ExistingClient clients={existing} onChosen={onChosen} />
      )}
    </Stack>
  );
}

function NewClient({ onChosen }: { onChosen: (clientId: string) => void }) {
  const utils = trpc.useUtils();
  const create = trpc.clients.create.useMutation();
  const form = useForm({
    initial: { name: '', website: '' },
    schema: async () => (await import('@pixel/contract')).CreateClient,
    toInput: ({ name, website }) => ({
      name,
      ...(website.trim() && { website: toWebAddress(website) }),
    }),
    send: async (input) => {
      const client = await create.mutateAsync(input);
      await utils.clients.list.invalidate();
      onChosen(client.id);
    },
  });
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      <TextField
        label="Client’s name"
        placeholder="Fjord & Fell"
        autoComplete="off"
        value={form.values.name}
        onChange={(value) => form.set('name', value)}
        error={form.error('name')}
      />
      <TextField
        label="Website"
        optional
        inputMode="url"
        placeholder="example.com"
        hint="The bot can learn from it, and may appear on it."
        value={form.values.website}
        onChange={(value) => form.set('website', value)}
        error={form.error('website')}
      />
      <FormActions>
        <Button type="submit" variant="primary" busy={form.busy}>
          Continue
        </Button>
      </FormActions>
    </FormStack>
  );
}

function ExistingClient({
  clients,
  onChosen,
}: {
  clients: readonly Client[];
  onChosen: (clientId: string) => void;
}) {
  const [id, setId] = useState<string>(clients[0]?.id ?? '');
  return (
    <FormStack
      onSubmit={(event) => {
        event.preventDefault();
        onChosen(id);
      }}
    >
      <SelectField
        label="Client"
        value={id}
        options={clients.map((client) => ({ value: client.id, label: client.name }))}
        onChange={setId}
      />
      <FormActions>
        <Button type="submit" variant="primary">
          Continue
        </Button>
      </FormActions>
    </FormStack>
  );
}
