import type { Curated } from '@pixel/contract';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { type Draft, useDraft } from '../../api/use-draft.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CheckField, SelectField, TextAreaField, TextField } from '../../ui/field.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';
import { languageOptions } from '../../ui/languages.ts';
import { toast } from '../../ui/toast.tsx';
import { linesOf } from './curated-texts.ts';

const TOLD = { value: '', label: 'Told from the text' };

/** A question that the bot did not answer well. With the message, the answer remembers what it was written for. */
export type Asked = { question: string; fromMessageId?: string };

/** Adds a curated answer, to a question that was asked if there is one, or changes one. */
export function CuratedDialog({
  botId,
  curated = null,
  asked,
  onSaved,
  onClose,
}: {
  botId: string;
  curated?: Curated | null;
  asked?: Asked;
  onSaved?: () => void;
  onClose: () => void;
}) {
  const utils = trpc.useUtils();
  const draft = useDraft(curated, async () =>
    curated ? utils.curated.get.fetch({ id: curated.id }, { staleTime: 0 }) : null,
  );
  return (
    <Dialog
      shape="wide"
      title={curated ? 'Change answer' : 'Add question and answer'}
      description="The bot gives it word for word to every question that is alike enough."
      onClose={onClose}
    >
      <CuratedForm
        key={draft.formKey}
        {...{ botId, draft, onClose }}
        {...(asked && { asked })}
        {...(onSaved && { onSaved })}
      />
    </Dialog>
  );
}

function CuratedForm({
  botId,
  draft,
  asked,
  onSaved,
  onClose,
}: {
  botId: string;
  draft: Draft<Curated | null>;
  asked?: Asked;
  onSaved?: () => void;
  onClose: () => void;
}) {
  const { row: curated } = draft;
  const utils = trpc.useUtils();
  const create = trpc.curated.create.useMutation();
  const update = trpc.curated.update.useMutation();
  const form = useForm({
    initial: {
      question: curated?.question ?? asked?.question ?? '',
      phrasings: (curated?.phrasings ?? []).join('\n'),
      answer: curated?.answer ?? '',
      language: curated?.language ?? '',
      enabled: curated?.enabled ?? true,
    },
    schema: async () => (await import('@pixel/contract')).CreateCurated,
    toInput: ({ phrasings, language, question, ...fields }) => ({
      ...{ ...fields, botId, phrasings: linesOf(phrasings) },
      // The server knows the question of a message that is not on the screen.
      ...((question.trim() !== '' || !asked?.fromMessageId) && { question }),
      ...(language && { language }),
      ...(asked?.fromMessageId && { fromMessageId: asked.fromMessageId }),
    }),
    send: async (input) => {
      if (curated) {
        const { question, phrasings, answer, language, enabled } = input;
        await update.mutateAsync({
          ...{ id: curated.id, version: curated.version },
          question,
          phrasings,
          answer,
          language,
          enabled,
        });
      } else await create.mutateAsync(input);
      await utils.curated.invalidate();
      void utils.sources.list.invalidate({ botId });
      toast('The answer is saved.');
      onSaved?.();
      onClose();
    },
  });
  const { question, phrasings, answer, language, enabled } = form.values;
  const isAsked = !curated && asked !== undefined && asked.question !== '';
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} onReload={draft.reload} />
      <TextField
        {...(!isAsked && { 'data-first': true })}
        label="Question"
        placeholder="Do you price-match?"
        value={question}
        onChange={(value) => form.set('question', value)}
        error={form.error('question')}
      />
      <TextAreaField
        optional
        label="Other ways to ask it"
        rows={3}
        hint="One a line."
        value={phrasings}
        onChange={(value) => form.set('phrasings', value)}
        error={form.error('phrasings')}
      />
      <TextAreaField
        {...(isAsked && { 'data-first': true })}
        label="Answer"
        rows={6}
        hint="Given word for word. Markdown is understood."
        value={answer}
        onChange={(value) => form.set('answer', value)}
        error={form.error('answer')}
      />
      <SelectField
        label="Language"
        options={[...(curated ? [] : [TOLD]), ...languageOptions(language || 'en')]}
        value={language}
        onChange={(value) => form.set('language', value)}
        error={form.error('language')}
      />
      <CheckField
        label="Enabled"
        hint="Switched off, it is kept, but the bot does not give it."
        checked={enabled}
        onChange={(value) => form.set('enabled', value)}
      />
      <FormActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" busy={form.busy}>
          {curated ? 'Save answer' : 'Add answer'}
        </Button>
      </FormActions>
    </FormStack>
  );
}
