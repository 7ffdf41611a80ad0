import type { CreatedApiKey, Scope } from '@pixel/contract';
import { useState } from 'react';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CheckField, SelectField, TextField } from '../../ui/field.tsx';
import { FieldGroup, FormActions, FormStack, Stack } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SCOPES } from './scopes.ts';

const DAY_MS = 86_400_000;
const LIVES = [
  { value: '90', label: '90 days' },
  { value: '365', label: 'One year' },
  { value: '', label: 'Until revoked' },
] as const;

type Values = { name: string; scopes: Scope[]; days: (typeof LIVES)[number]['value'] };
const INITIAL: Values = { name: '', scopes: ['chat', 'read'], days: '365' };

/** Makes a key, then shows its secret, once. */
export function CreateKeyDialog({
  mayManage,
  onClose,
}: {
  mayManage: boolean;
  onClose: () => void;
}) {
  const [created, setCreated] = useState<CreatedApiKey | null>(null);
  return (
    <Dialog title={created ? 'Copy the key now' : 'Create an API key'} onClose={onClose}>
      {created ? (
        <Stack>
          <Notice tone="warn">
            <p>This is the only time the key is shown. Keep it where you keep passwords.</p>
          </Notice>
          <CodeBlock code={created.secret} copyLabel="Copy key" primary />
          <p>
            To see that it works, list the bots that it reaches. Every address and example is in the{' '}
            <a href="/api/docs" target="_blank" rel="noreferrer">
              API documentation
            </a>
            .
          </p>
          <CodeBlock code={tryOut(created.secret)} copyLabel="Copy command" />
          <FormActions>
            <Button onClick={onClose}>Done</Button>
          </FormActions>
        </Stack>
      ) : (
        <CreateKeyForm mayManage={mayManage} onCreated={setCreated} onCancel={onClose} />
      )}
    </Dialog>
  );
}

const tryOut = (secret: string) =>
  `curl ${location.origin}/api/chatbots -H 'Authorization: Bearer ${secret}'`;

function CreateKeyForm({
  mayManage,
  onCreated,
  onCancel,
}: {
  mayManage: boolean;
  onCreated: (key: CreatedApiKey) => void;
  onCancel: () => void;
}) {
  const utils = trpc.useUtils();
  const create = trpc.auth.createApiKey.useMutation();
  const form = useForm({
    initial: INITIAL,
    schema: async () => (await import('@pixel/contract')).CreateApiKey,
    toInput: ({ name, scopes, days }) => ({
      name,
      scopes,
      ...(days && { expiresAt: new Date(Date.now() + Number(days) * DAY_MS).toISOString() }),
    }),
    send: async (input) => {
      onCreated(await create.mutateAsync(input));
      await utils.auth.listApiKeys.invalidate();
    },
  });
  const { name, scopes, days } = form.values;
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      <TextField
        label="Name"
        placeholder="Nightly import"
        hint="So that you know later what uses it."
        value={name}
        onChange={(value) => form.set('name', value)}
        error={form.error('name')}
      />
      <FieldGroup legend="May">
        {SCOPES.filter(({ value }) => mayManage || value !== 'manage').map((scope) => (
          <CheckField
            key={scope.value}
            label={scope.label}
            hint={scope.hint}
            checked={scopes.includes(scope.value)}
            onChange={(checked) =>
              form.set(
                'scopes',
                SCOPES.map(({ value }) => value).filter((value) =>
                  value === scope.value ? checked : scopes.includes(value),
                ),
              )
            }
          />
        ))}
      </FieldGroup>
      {form.error('scopes') && (
        <Notice tone="bad">
          <p data-error>Choose at least one thing the key may do.</p>
        </Notice>
      )}
      <SelectField
        label="Valid for"
        value={days}
        options={LIVES}
        onChange={(value) => form.set('days', value)}
        error={form.error('expiresAt')}
      />
      <FormActions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" busy={form.busy}>
          Create key
        </Button>
      </FormActions>
    </FormStack>
  );
}
