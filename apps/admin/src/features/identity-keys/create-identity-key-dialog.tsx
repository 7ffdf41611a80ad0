import type { Bot } from '@pixel/contract';
import type { CreatedIdentityKey, IdentityAlgorithm } from '@pixel/contract/identity';
import { useState } from 'react';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField, TextAreaField, TextField } from '../../ui/field.tsx';
import { FormActions, FormStack, Stack } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SignHelp } from './sign-help.tsx';

const ALGORITHMS = [
  { value: 'HS256', label: 'HS256: a secret that is made here' },
  { value: 'ES256', label: 'ES256: your own key pair, we get the public half' },
] as const;

type Values = { name: string; algorithm: IdentityAlgorithm; publicKey: string };
const INITIAL: Values = { name: '', algorithm: 'HS256', publicKey: '' };

/** Makes a key, then shows its secret, once, and how to sign with it. */
export function CreateIdentityKeyDialog({ bot, onClose }: { bot: Bot; onClose: () => void }) {
  const [created, setCreated] = useState<CreatedIdentityKey | null>(null);
  if (!created)
    return (
      <Dialog title="Create an identity key" onClose={onClose}>
        <CreateForm bot={bot} onCreated={setCreated} onCancel={onClose} />
      </Dialog>
    );
  return (
    <Dialog
      title={created.secret ? 'Copy the secret now' : 'The key is in force'}
      onClose={onClose}
    >
      <Stack>
        {created.secret && (
          <>
            <Notice tone="warn">
              <p>
                This is the only time the secret is shown. It belongs on your server, never into a
                page.
              </p>
            </Notice>
            <CodeBlock code={created.secret} copyLabel="Copy secret" primary />
          </>
        )}
        <SignHelp kid={created.id} publicId={bot.publicId} algorithm={created.algorithm} />
        <FormActions>
          <Button onClick={onClose}>Done</Button>
        </FormActions>
      </Stack>
    </Dialog>
  );
}

function CreateForm({
  bot,
  onCreated,
  onCancel,
}: {
  bot: Bot;
  onCreated: (key: CreatedIdentityKey) => void;
  onCancel: () => void;
}) {
  const utils = trpc.useUtils();
  const create = trpc.identityKeys.create.useMutation();
  const form = useForm({
    initial: INITIAL,
    schema: async () => (await import('@pixel/contract/identity')).CreateIdentityKey,
    toInput: ({ name, algorithm, publicKey }) => ({
      ...{ botId: bot.id, name, algorithm },
      ...(algorithm === 'ES256' && { publicKey }),
    }),
    send: async (input) => {
      onCreated(await create.mutateAsync(input));
      await utils.identityKeys.list.invalidate({ botId: bot.id });
    },
  });
  const { name, algorithm, publicKey } = form.values;
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      <TextField
        label="Name"
        placeholder="Web shop"
        hint="So that you know later who signs with it."
        value={name}
        onChange={(value) => form.set('name', value)}
        error={form.error('name')}
      />
      <SelectField
        label="Kind"
        value={algorithm}
        options={ALGORITHMS}
        onChange={(value) => form.set('algorithm', value)}
        error={form.error('algorithm')}
      />
      {algorithm === 'ES256' && (
        <TextAreaField
          label="Public key"
          placeholder="-----BEGIN PUBLIC KEY-----"
          hint="On the curve P-256, as PEM. The private key stays with you."
          rows={5}
          value={publicKey}
          onChange={(value) => form.set('publicKey', value)}
          error={form.error('publicKey')}
        />
      )}
      <FormActions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" busy={form.busy}>
          Create key
        </Button>
      </FormActions>
    </FormStack>
  );
}
