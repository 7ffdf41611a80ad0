import type { Client } from '@pixel/contract';
import { useState } from 'react';
import { ClientField } from '../../api/client-field.tsx';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormActions, FormStack, Stack } from '../../ui/form.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { toWebAddress } from '../../ui/web-address.ts';

/** Name and website of a new client; or one that is there already. */
export function FirstClientForm({
  hasSome,
  mayAdd,
  onChosen,
}: {
  /** Whether there is one to choose. */
  hasSome: boolean;
  /** Whether the person may make a new one. */
  mayAdd: boolean;
  onChosen: (clientId: string) => void;
}) {
  const [isNew, setNew] = useState(mayAdd);
  return (
    <Stack>
      {hasSome && mayAdd && (
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
      {isNew ? <NewClient onChosen={onChosen} /> : <ExistingClient onChosen={onChosen} />}
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

function ExistingClient({ onChosen }: { onChosen: (clientId: string) => void }) {
  const [client, setClient] = useState<Client | null>(null);
  const [isAsked, setAsked] = useState(false);
  return (
    <FormStack
      onSubmit={(event) => {
        event.preventDefault();
        if (client) onChosen(client.id);
        else setAsked(true);
      }}
    >
      <ClientField
        chosen={client}
        onChange={setClient}
        error={isAsked && !client ? 'Choose one of your clients.' : undefined}
      />
      <FormActions>
        <Button type="submit" variant="primary">
          Continue
        </Button>
      </FormActions>
    </FormStack>
  );
}
