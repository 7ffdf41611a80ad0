import { FormProblem } from '../../api/form-problem.tsx';
import { useForm } from '../../api/use-form.ts';
import { CheckField, TextAreaField, TextField } from '../../ui/field.tsx';
import { FormStack } from '../../ui/form.tsx';
import { SaveChanges } from '../../ui/save-changes.tsx';
import { toast } from '../../ui/toast.tsx';
import type { BotDraft } from './use-bot-draft.ts';
import { useUpdateBot } from './use-update-bot.ts';

/** What visitors agree to before their first message. */
export function ConsentForm({ draft }: { draft: BotDraft }) {
  const { bot } = draft;
  const { consent } = bot.widget;
  const update = useUpdateBot();
  const form = useForm({
    initial: {
      isAsked: consent !== null,
      text: consent?.text ?? '',
      version: consent?.version ?? '1',
      url: consent?.url ?? '',
    },
    schema: async () => (await import('@pixel/contract')).UpdateBot,
    toInput: ({ isAsked, text, version, url }) => ({
      ...{ id: bot.id, version: draft.version() },
      widget: { consent: isAsked ? { text, version, ...(url.trim() && { url }) } : null },
    }),
    send: async (input) => {
      await update.mutateAsync(input);
      toast('What visitors agree to was saved.');
    },
  });
  const { isAsked, text, version, url } = form.values;
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} onReload={draft.reload} />
      <CheckField
        label="Ask before the first message"
        hint="Who does not agree can look at the panel, and not chat."
        checked={isAsked}
        onChange={(value) => form.set('isAsked', value)}
      />
      {isAsked && (
        <>
          <TextAreaField
            label="Text"
            placeholder="We keep what you write for 30 days to answer your questions."
            value={text}
            onChange={(value) => form.set('text', value)}
            error={form.error('widget.consent.text')}
          />
          <TextField
            label="Page about it"
            optional
            type="url"
            placeholder="https://example.com/privacy"
            value={url}
            onChange={(value) => form.set('url', value)}
            error={form.error('widget.consent.url')}
          />
          <TextField
            label="Version"
            hint="Kept with every answer. A new one asks everybody again."
            value={version}
            onChange={(value) => form.set('version', value)}
            error={form.error('widget.consent.version')}
          />
        </>
      )}
      <SaveChanges form={form}>Save consent</SaveChanges>
    </FormStack>
  );
}
