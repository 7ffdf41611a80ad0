import type { Bot, Client, Persona } from '@pixel/contract';
import { useState } from 'react';
import { ClientField } from '../../api/client-field.tsx';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { ColorField, SelectField, TextField } from '../../ui/field.tsx';
import { FormActions, FormRow, FormStack } from '../../ui/form.tsx';
import { languageOptions } from '../../ui/languages.ts';
import { originsOf } from '../../ui/web-address.ts';
import { TONES } from './persona-options.ts';

// DEFAULT_THEME.accent of the contract, not imported: it would bring the validator into this page.
const ACCENT = '#4f46e5';

type Values = {
  clientId: string;
  name: string;
  tone: Persona['tone'];
  accent: string;
  language: string;
};

const initialOf = (client: Client | null): Values => ({
  clientId: client?.id ?? '',
  name: '',
  tone: 'friendly',
  accent: ACCENT,
  language: 'en',
});

/** Name, tone, colour and language of a new bot; its allowed websites start as the client's own. Without `client` one is chosen. */
export function CreateBotForm({
  client: fixed = null,
  submitLabel,
  onCreated,
  onCancel,
}: {
  client?: Client | null;
  submitLabel: string;
  onCreated: (bot: Bot) => void;
  onCancel?: () => void;
}) {
  const [client, setClient] = useState(fixed);
  const utils = trpc.useUtils();
  const create = trpc.bots.create.useMutation();
  const form = useForm({
    initial: initialOf(fixed),
    schema: async () => (await import('@pixel/contract')).CreateBot,
    toInput: ({ clientId, name, tone, accent, language }) => {
      const website = client?.website;
      return {
        clientId,
        name,
        language,
        persona: { tone },
        theme: { accent },
        ...(website && { allowedOrigins: originsOf(website) }),
      };
    },
    send: async (input) => {
      const bot = await create.mutateAsync(input);
      await Promise.all([utils.bots.list.invalidate(), utils.clients.invalidate()]);
      onCreated(bot);
    },
  });

  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      {!fixed && (
        <ClientField
          chosen={client}
          onChange={(chosen) => {
            setClient(chosen);
            form.set('clientId', chosen?.id ?? '');
          }}
          error={form.error('clientId') && 'Choose the client that the bot is for.'}
        />
      )}
      <TextField
        label="Name"
        placeholder="Ask Ada"
        hint="Visitors see it at the top of the chat."
        value={form.values.name}
        onChange={(value) => form.set('name', value)}
        error={form.error('name')}
      />
      <FormRow>
        <SelectField
          label="Tone"
          value={form.values.tone}
          options={TONES}
          onChange={(value) => form.set('tone', value)}
          error={form.error('persona.tone')}
        />
        <SelectField
          label="Main language"
          value={form.values.language}
          options={languageOptions('en')}
          onChange={(value) => form.set('language', value)}
          error={form.error('language')}
        />
      </FormRow>
      <ColorField
        label="Colour"
        hint="The client's main colour, for the button and the visitor's messages."
        value={form.values.accent}
        onChange={(value) => form.set('accent', value)}
        error={form.error('theme.accent')}
      />
      <FormActions>
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
        <Button type="submit" variant="primary" busy={form.busy}>
          {submitLabel}
        </Button>
      </FormActions>
    </FormStack>
  );
}
