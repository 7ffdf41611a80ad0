import type { Bot, ModelSettings } from '@pixel/contract';
import { FormProblem } from '../../api/form-problem.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { ActivityFacts } from '../../ui/activity-facts.tsx';
import { CheckField, TextField } from '../../ui/field.tsx';
import { FormRow, FormStack } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SaveChanges } from '../../ui/save-changes.tsx';
import { toast } from '../../ui/toast.tsx';
import { useUpdateBot } from './use-update-bot.ts';

const MICROS = 1_000_000;
const MASKED =
  'E-mail addresses, phone numbers, payment cards, IBANs, and keys or passwords become [email1], [phone1] and so on before a text leaves; the answer shows them again. Names, streets and dates are sent as they are.';

/** How a bot uses a language model, what leaves for it, and what it cost lately. For the agency. */
export function ModelPanel({ bot }: { bot: Bot }) {
  const stats = trpc.bots.stats.useQuery({ id: bot.id });
  return (
    <>
      <Panel
        title="Language model"
        description="An empty field takes the setting of the installation."
      >
        <ModelForm bot={bot} />
      </Panel>
      <Panel title="Last 30 days" description="Embeddings and test runs are part of the cost.">
        <QueryView query={stats} lines={2}>
          {({ activity }) => <ActivityFacts shape="figures" activity={activity} />}
        </QueryView>
      </Panel>
    </>
  );
}

function ModelForm({ bot }: { bot: Bot }) {
  const update = useUpdateBot();
  const { modelSettings: settings } = bot;
  const form = useForm({
    initial: {
      name: settings.name ?? '',
      temperature: shown(settings.temperature),
      maxTokens: shown(settings.maxTokens),
      budget: shown(
        settings.monthlyBudgetMicros === null ? null : settings.monthlyBudgetMicros / MICROS,
      ),
      maskPersonalData: settings.maskPersonalData,
    },
    schema: async () => (await import('@pixel/contract')).UpdateBot,
    toInput: ({ name, temperature, maxTokens, budget, maskPersonalData }) => {
      const money = number(budget);
      return {
        id: bot.id,
        modelSettings: {
          name: name.trim() || null,
          temperature: number(temperature),
          maxTokens: number(maxTokens),
          monthlyBudgetMicros: money === null ? null : Math.round(money * MICROS),
          maskPersonalData,
        } satisfies ModelSettings,
      };
    },
    send: async (input) => {
      await update.mutateAsync(input);
      toast('Saved. The next answer uses it.');
    },
  });
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      <CheckField
        label="Mask personal data before a text leaves for the model"
        hint={MASKED}
        checked={form.values.maskPersonalData}
        onChange={(maskPersonalData) => form.set('maskPersonalData', maskPersonalData)}
      />
      <FormRow>
        <TextField
          label="Model"
          optional
          value={form.values.name}
          onChange={(value) => form.set('name', value)}
          error={form.error('modelSettings.name')}
        />
        <TextField
          label="Budget in a month"
          optional
          inputMode="decimal"
          hint="From there on answers are the passages’ own words."
          value={form.values.budget}
          onChange={(value) => form.set('budget', value)}
          error={form.error('modelSettings.monthlyBudgetMicros')}
        />
      </FormRow>
      <FormRow>
        <TextField
          label="Temperature"
          optional
          inputMode="decimal"
          value={form.values.temperature}
          onChange={(value) => form.set('temperature', value)}
          error={form.error('modelSettings.temperature')}
        />
        <TextField
          label="Most tokens of an answer"
          optional
          inputMode="numeric"
          value={form.values.maxTokens}
          onChange={(value) => form.set('maxTokens', value)}
          error={form.error('modelSettings.maxTokens')}
        />
      </FormRow>
      <SaveChanges form={form}>Save model</SaveChanges>
    </FormStack>
  );
}

const shown = (value: number | null): string => (value === null ? '' : String(value));

/** Null for an empty field; what is no number stays one that the contract refuses. */
const number = (text: string): number | null =>
  text.trim() === '' ? null : Number(text.trim().replace(',', '.'));
