import type { Theme } from '@pixel/contract';
import { FormProblem } from '../../api/form-problem.tsx';
import { useForm } from '../../api/use-form.ts';
import { ColorField, SelectField, TextField } from '../../ui/field.tsx';
import { FormRow, FormStack } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RangeField } from '../../ui/range-field.tsx';
import { SaveChanges } from '../../ui/save-changes.tsx';
import { toast } from '../../ui/toast.tsx';
import { AppearanceSample } from './appearance-sample.tsx';
import { PictureField } from './picture-field.tsx';
import { TeaserFields } from './teaser-fields.tsx';
import type { BotDraft } from './use-bot-draft.ts';
import { useUpdateBot } from './use-update-bot.ts';

const POSITIONS = [
  { value: 'right', label: 'Bottom right' },
  { value: 'left', label: 'Bottom left' },
] as const satisfies readonly { value: Theme['position']; label: string }[];

const SCHEMES = [
  { value: 'auto', label: 'As the visitor’s device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const satisfies readonly { value: Theme['scheme']; label: string }[];

const ICONS = [
  { value: 'chat', label: 'Speech bubble' },
  { value: 'question', label: 'Question mark' },
  { value: 'headset', label: 'Headset' },
  { value: 'spark', label: 'Star' },
] as const satisfies readonly { value: Theme['launcherIcon']; label: string }[];

const MAX_RADIUS_PX = 28;
const MAX_OFFSET_PX = 200;

/** How the widget looks on the client's site. */
export function AppearanceForm({ draft }: { draft: BotDraft }) {
  const { bot } = draft;
  const update = useUpdateBot();
  const form = useForm({
    initial: { ...bot.theme, avatarUrl: bot.theme.avatarUrl ?? '' },
    schema: async () => (await import('@pixel/contract')).UpdateBot,
    // `handover` has a switch of its own, which may have been used meanwhile.
    toInput: ({ handover: _, ...theme }) => ({
      id: bot.id,
      version: draft.version(),
      theme: {
        ...theme,
        teaser: { ...theme.teaser, pages: theme.teaser.pages.filter((page) => page.trim() !== '') },
      },
    }),
    send: async (input) => {
      await update.mutateAsync(input);
      toast('The look was saved. Pages that load from now on show it.');
    },
  });
  const theme = form.values;
  const bound = <Name extends keyof typeof theme>(name: Name) => ({
    value: theme[name],
    onChange: (value: (typeof theme)[Name]) => form.set(name, value),
  });
  const field = (
    name: 'accent' | 'title' | 'launcherLabel' | 'launcherImageUrl' | 'avatarUrl',
  ) => ({
    ...bound(name),
    error: form.error(`theme.${name}`),
  });
  return (
    <Panel
      title="Appearance"
      description="Embedded widgets follow what is saved here; the snippet stays the same."
    >
      <FormStack onSubmit={form.onSubmit}>
        <FormProblem problem={form.problem} onReload={draft.reload} />
        <AppearanceSample theme={theme} name={bot.name} />
        <FormRow>
          <ColorField label="Colour" {...field('accent')} />
          <RangeField
            label="Corner radius"
            unit="px"
            min={0}
            max={MAX_RADIUS_PX}
            {...bound('radius')}
          />
        </FormRow>
        <FormRow>
          <SelectField label="Position" options={POSITIONS} {...bound('position')} />
          <SelectField label="Light or dark" options={SCHEMES} {...bound('scheme')} />
        </FormRow>
        <FormRow>
          <TextField label="Title" optional placeholder={bot.name} {...field('title')} />
          <TextField
            label="Text on the button"
            optional
            placeholder="Only a sign"
            {...field('launcherLabel')}
          />
        </FormRow>
        <SelectField label="Sign on the button" options={ICONS} {...bound('launcherIcon')} />
        <FormRow>
          <PictureField
            botId={bot.id}
            label="Picture on the button"
            hint="In place of the sign. Shown round, so square is best."
            {...field('launcherImageUrl')}
          />
          <PictureField
            botId={bot.id}
            label="Picture of the bot"
            hint="At the top of the panel, in place of the first letter."
            {...field('avatarUrl')}
          />
        </FormRow>
        <FormRow>
          <RangeField
            label="Distance from the side"
            unit="px"
            min={0}
            max={MAX_OFFSET_PX}
            {...bound('offsetX')}
          />
          <RangeField
            label="Distance from the bottom"
            unit="px"
            min={0}
            max={MAX_OFFSET_PX}
            {...bound('offsetY')}
          />
        </FormRow>
        <TeaserFields
          teaser={theme.teaser}
          onChange={(teaser) => form.set('teaser', teaser)}
          error={(field) => form.error(`theme.teaser.${field}`)}
        />
        <SaveChanges form={form}>Save appearance</SaveChanges>
      </FormStack>
    </Panel>
  );
}
