import type { WidgetLimits } from '@pixel/contract';
import { FormProblem } from '../../api/form-problem.tsx';
import { useForm } from '../../api/use-form.ts';
import { TextField } from '../../ui/field.tsx';
import { FormStack } from '../../ui/form.tsx';
import { SaveChanges } from '../../ui/save-changes.tsx';
import { toast } from '../../ui/toast.tsx';
import type { BotDraft } from './use-bot-draft.ts';
import { useUpdateBot } from './use-update-bot.ts';

const FIELDS: readonly { readonly name: keyof WidgetLimits; readonly label: string }[] = [
  { name: 'visitorPerMinute', label: 'One visitor, in a minute' },
  { name: 'visitorPerDay', label: 'One visitor, in a day' },
  { name: 'addressPerMinute', label: 'One internet address, in a minute' },
  { name: 'botPerMinute', label: 'Everybody, in a minute' },
  { name: 'botPerDay', label: 'Everybody, in a day' },
];

/** How many messages the bot takes. */
export function LimitsForm({ draft }: { draft: BotDraft }) {
  const { bot } = draft;
  const update = useUpdateBot();
  const form = useForm({
    initial: Object.fromEntries(FIELDS.map(({ name }) => [name, String(bot.widget.limits[name])])),
    schema: async () => (await import('@pixel/contract')).UpdateBot,
    toInput: (values) => ({
      ...{ id: bot.id, version: draft.version() },
      widget: {
        limits: Object.fromEntries(FIELDS.map(({ name }) => [name, Number(values[name])])),
      },
    }),
    send: async (input) => {
      await update.mutateAsync(input);
      toast('The limits were saved.');
    },
  });
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} onReload={draft.reload} />
      {FIELDS.map(({ name, label }) => (
        <TextField
          key={name}
          label={label}
          inputMode="numeric"
          value={form.values[name] ?? ''}
          onChange={(value) => form.set(name, value)}
          error={form.error(`widget.limits.${name}`)}
        />
      ))}
      <SaveChanges form={form}>Save limits</SaveChanges>
    </FormStack>
  );
}
