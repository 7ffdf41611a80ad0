import type { Persona } from '@pixel/contract';
import { FormProblem } from '../../api/form-problem.tsx';
import { useForm } from '../../api/use-form.ts';
import { TextAreaField } from '../../ui/field.tsx';
import { FieldGroup, FormStack, Stack } from '../../ui/form.tsx';
import { LinesField } from '../../ui/lines-field.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SaveBar } from '../../ui/save-bar.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { toast } from '../../ui/toast.tsx';
import { FORMALITIES, LENGTHS, TONES } from './persona-options.ts';
import type { BotDraft } from './use-bot-draft.ts';
import { useUpdateBot } from './use-update-bot.ts';

const MAX_RULES = 20;
const MAX_STARTERS = 6;

/** How a bot speaks and what it must or must not do. */
export function PersonaForm({ draft }: { draft: BotDraft }) {
  const { bot } = draft;
  const update = useUpdateBot();
  const form = useForm<Persona, Parameters<typeof update.mutateAsync>[0]>({
    initial: bot.persona,
    schema: async () => (await import('@pixel/contract')).UpdateBot,
    toInput: (persona) => ({
      id: bot.id,
      version: draft.version(),
      persona: withoutBlanks(persona),
    }),
    send: async (input) => {
      await update.mutateAsync(input);
      toast('The persona was saved. The next answer uses it.');
    },
  });
  const persona = form.values;

  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} onReload={draft.reload} />
      <Panel title="Voice" description="How the bot sounds. It never changes what its sources say.">
        <Stack>
          <FieldGroup legend="Tone">
            <Segmented
              name="Tone"
              wrap
              value={persona.tone}
              options={TONES}
              onChange={(tone) => form.set('tone', tone)}
            />
          </FieldGroup>
          <FieldGroup legend="Length of answers">
            <Segmented
              name="Length of answers"
              value={persona.length}
              options={LENGTHS}
              onChange={(length) => form.set('length', length)}
            />
          </FieldGroup>
          <FieldGroup legend="Formality">
            <Segmented
              name="Formality"
              value={persona.formality}
              options={FORMALITIES}
              onChange={(formality) => form.set('formality', formality)}
            />
          </FieldGroup>
        </Stack>
      </Panel>
      <Panel title="Rules">
        <Stack>
          <LinesField
            label="Do"
            hint="One rule a line, such as “Mention the newsletter when somebody asks about offers”."
            addLabel="Add a rule"
            max={MAX_RULES}
            lines={persona.dos}
            onChange={(dos) => form.set('dos', dos)}
            error={form.error('persona.dos')}
          />
          <LinesField
            label="Don’t"
            hint="Such as “Never promise a delivery date”."
            addLabel="Add a rule"
            max={MAX_RULES}
            lines={persona.donts}
            onChange={(donts) => form.set('donts', donts)}
            error={form.error('persona.donts')}
          />
          <TextAreaField
            label="Further instructions"
            optional
            value={persona.instructions}
            onChange={(value) => form.set('instructions', value)}
            error={form.error('persona.instructions')}
          />
        </Stack>
      </Panel>
      <Panel
        title="Fixed texts"
        description="Leave a text empty to use the built-in one in the visitor’s language."
      >
        <Stack>
          <TextAreaField
            label="Welcome"
            optional
            rows={2}
            hint="The first message in the panel."
            value={persona.welcome}
            onChange={(value) => form.set('welcome', value)}
            error={form.error('persona.welcome')}
          />
          <TextAreaField
            label="When the sources hold no answer"
            optional
            rows={2}
            hint="A good one says where else to ask."
            value={persona.refusal}
            onChange={(value) => form.set('refusal', value)}
            error={form.error('persona.refusal')}
          />
          <LinesField
            label="Starter questions"
            hint="Shown as buttons before the first message."
            addLabel="Add a question"
            max={MAX_STARTERS}
            lines={persona.starterQuestions}
            onChange={(lines) => form.set('starterQuestions', lines)}
            error={form.error('persona.starterQuestions')}
          />
        </Stack>
      </Panel>
      <SaveBar busy={form.busy} isDirty={form.isDirty} />
    </FormStack>
  );
}

/** Lines that were added but never filled are not meant. */
const withoutBlanks = (persona: Persona): Persona => ({
  ...persona,
  dos: persona.dos.filter((line) => line.trim()),
  donts: persona.donts.filter((line) => line.trim()),
  starterQuestions: persona.starterQuestions.filter((line) => line.trim()),
});
