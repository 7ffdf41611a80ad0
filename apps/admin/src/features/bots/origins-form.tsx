import { FormProblem } from '../../api/form-problem.tsx';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';
import { LinesField } from '../../ui/lines-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { toOrigin } from '../../ui/web-address.ts';
import type { BotDraft } from './use-bot-draft.ts';
import { useUpdateBot } from './use-update-bot.ts';

const MAX_ORIGINS = 50;

/** On which websites the widget may run. */
export function OriginsForm({
  draft,
  suggested = [],
}: {
  draft: BotDraft;
  suggested?: readonly string[];
}) {
  const { bot } = draft;
  const update = useUpdateBot();
  const form = useForm({
    initial: { origins: bot.allowedOrigins.length > 0 ? bot.allowedOrigins : [...suggested] },
    schema: async () => (await import('@pixel/contract')).UpdateBot,
    toInput: ({ origins }) => ({
      id: bot.id,
      version: draft.version(),
      allowedOrigins: origins.filter((origin) => origin.trim()).map(toOrigin),
    }),
    send: async (input) => {
      await update.mutateAsync(input);
      toast('The allowed websites were saved.');
    },
  });
  const isSuggestion = bot.allowedOrigins.length === 0 && suggested.length > 0;
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} onReload={draft.reload} />
      {bot.allowedOrigins.length === 0 && (
        <Notice tone="warn">
          <p>No website is allowed yet, so the widget answers nowhere but here.</p>
        </Notice>
      )}
      <LinesField
        label="Allowed websites"
        hint="One address a line, without a path. https://*.example.com allows all its subdomains."
        placeholder="https://example.com"
        addLabel="Add a website"
        max={MAX_ORIGINS}
        lines={form.values.origins}
        onChange={(origins) => form.set('origins', origins)}
        error={form.error('allowedOrigins')}
      />
      <FormActions>
        <Button
          type="submit"
          variant={isSuggestion || form.isDirty ? 'primary' : 'secondary'}
          busy={form.busy}
          disabled={!form.isDirty && !isSuggestion}
        >
          {isSuggestion ? 'Allow these websites' : 'Save websites'}
        </Button>
      </FormActions>
    </FormStack>
  );
}
