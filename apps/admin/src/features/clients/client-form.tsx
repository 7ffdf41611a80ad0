import type { Client } from '@pixel/contract';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { TextAreaField, TextField } from '../../ui/field.tsx';
import { FormActions, FormRow, FormStack } from '../../ui/form.tsx';
import { toWebAddress } from '../../ui/web-address.ts';

const FIELDS = ['name', 'website', 'email', 'phone', 'industry', 'company', 'description'] as const;
type Values = Record<(typeof FIELDS)[number], string>;

/** Makes a client, or changes `client` if there is one. An emptied field is left as it was stored. */
export function ClientForm({
  client,
  onSaved,
  onCancel,
  onReload,
}: {
  client?: Client;
  onSaved: (client: Client) => void;
  onCancel: () => void;
  onReload?: () => void;
}) {
  const utils = trpc.useUtils();
  const create = trpc.clients.create.useMutation();
  const update = trpc.clients.update.useMutation();
  const form = useForm({
    initial: valuesOf(client),
    schema: async () => {
      const { CreateClient } = await import('@pixel/contract');
      return CreateClient;
    },
    toInput: (values) => inputOf(values),
    send: async (input) => {
      const saved = client
        ? await update.mutateAsync({ ...input, id: client.id, version: client.version })
        : await create.mutateAsync(input);
      utils.clients.get.setData({ id: saved.id }, saved);
      await utils.clients.list.invalidate();
      onSaved(saved);
    },
  });
  const field = (name: keyof Values) => ({
    value: form.values[name],
    onChange: (value: string) => form.set(name, value),
    error: form.error(name),
  });

  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} {...(onReload && { onReload })} />
      <TextField label="Name" autoComplete="off" {...field('name')} />
      <TextField
        label="Website"
        optional
        inputMode="url"
        placeholder="example.com"
        hint="Used to suggest what a new bot should read and where it may appear."
        {...field('website')}
      />
      <FormRow>
        <TextField label="E-mail" optional type="email" {...field('email')} />
        <TextField label="Phone" optional type="tel" {...field('phone')} />
      </FormRow>
      <FormRow>
        <TextField label="Company" optional {...field('company')} />
        <TextField label="Industry" optional {...field('industry')} />
      </FormRow>
      <TextAreaField label="Notes" optional {...field('description')} />
      <FormActions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" busy={form.busy}>
          {client ? 'Save changes' : 'Add client'}
        </Button>
      </FormActions>
    </FormStack>
  );
}

const valuesOf = (client: Client | undefined): Values => ({
  name: client?.name ?? '',
  website: client?.website ?? '',
  email: client?.email ?? '',
  phone: client?.phone ?? '',
  industry: client?.industry ?? '',
  company: client?.company ?? '',
  description: client?.description ?? '',
});

function inputOf(values: Values): Record<string, string> {
  const filled = Object.entries(values).filter(([name, value]) => name === 'name' || value.trim());
  const input = Object.fromEntries(filled);
  if (input.website) input.website = toWebAddress(input.website);
  return input;
}
