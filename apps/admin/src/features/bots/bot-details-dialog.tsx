import type { Bot, BotComplexity, BotType } from '@pixel/contract';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { FormActions, FormRow, FormStack } from '../../ui/form.tsx';
import { languageOptions } from '../../ui/languages.ts';
import { useUpdateBot } from './use-update-bot.ts';

const TYPES = [
  { value: 'chatbot', label: 'Chatbot' },
  { value: 'voice_assistant', label: 'Voice assistant' },
  { value: 'automation_bot', label: 'Automation bot' },
] as const satisfies readonly { value: BotType; label: string }[];

const COMPLEXITIES = [
  { value: 'basic', label: 'Basic' },
  { value: 'advanced', label: 'Advanced' },
  { value: 'enterprise', label: 'Enterprise' },
] as const satisfies readonly { value: BotComplexity; label: string }[];

/** Name, language and kind of a bot. */
export function BotDetailsDialog({ bot, onClose }: { bot: Bot; onClose: () => void }) {
  const utils = trpc.useUtils();
  return (
    <Dialog title={`Edit ${bot.name}`} onClose={onClose}>
      <BotDetailsForm
        key={bot.version}
        bot={bot}
        onClose={onClose}
        onReload={() => utils.bots.get.invalidate({ id: bot.id })}
      />
    </Dialog>
  );
}

function BotDetailsForm({
  bot,
  onClose,
  onReload,
}: {
  bot: Bot;
  onClose: () => void;
  onReload: () => void;
}) {
  const update = useUpdateBot();
  const form = useForm({
    initial: { name: bot.name, language: bot.language, type: bot.type, complexity: bot.complexity },
    schema: async () => (await import('@pixel/contract')).UpdateBot,
    toInput: (values) => ({ ...values, id: bot.id, version: bot.version }),
    send: async (input) => {
      await update.mutateAsync(input);
      onClose();
    },
  });
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} onReload={onReload} />
      <TextField
        label="Name"
        value={form.values.name}
        onChange={(value) => form.set('name', value)}
        error={form.error('name')}
      />
      <SelectField
        label="Main language"
        hint="Used for built-in texts. Visitors get answers in the language they write in."
        value={form.values.language}
        options={languageOptions(bot.language)}
        onChange={(value) => form.set('language', value)}
        error={form.error('language')}
      />
      <FormRow>
        <SelectField
          label="Kind"
          value={form.values.type}
          options={TYPES}
          onChange={(value) => form.set('type', value)}
          error={form.error('type')}
        />
        <SelectField
          label="Plan level"
          value={form.values.complexity}
          options={COMPLEXITIES}
          onChange={(value) => form.set('complexity', value)}
          error={form.error('complexity')}
        />
      </FormRow>
      <FormActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" busy={form.busy}>
          Save changes
        </Button>
      </FormActions>
    </FormStack>
  );
}
