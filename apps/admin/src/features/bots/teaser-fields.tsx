import type { Teaser } from '@pixel/contract';
import { Disclosure } from '../../ui/disclosure.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormRow, Stack } from '../../ui/form.tsx';
import { LinesField } from '../../ui/lines-field.tsx';
import { RangeField } from '../../ui/range-field.tsx';
import { Switch } from '../../ui/switch.tsx';

const MAX_PAGES = 20;

interface TeaserFieldsProps {
  readonly teaser: Teaser;
  readonly onChange: (teaser: Teaser) => void;
  readonly error: (field: string) => string | undefined;
}

/** The line above the launcher, and when it comes. */
export function TeaserFields({ teaser, onChange, error }: TeaserFieldsProps) {
  const set = (change: Partial<Teaser>) => onChange({ ...teaser, ...change });
  return (
    <>
      <TextField
        label="Line above the button"
        optional
        hint="Comes once on a page, until somebody opens the chat or closes the line."
        placeholder="Questions about delivery? Ask me."
        maxLength={160}
        value={teaser.text}
        onChange={(text) => set({ text })}
        error={error('text')}
      />
      <Disclosure summary="When the line comes">
        <Stack>
          <FormRow>
            <RangeField
              label="After"
              unit={teaser.afterSeconds === 0 ? '(not by time)' : 's on the page'}
              min={0}
              max={120}
              value={teaser.afterSeconds}
              onChange={(afterSeconds) => set({ afterSeconds })}
            />
            <RangeField
              label="Scrolled"
              unit={teaser.scrollPercent === 0 ? '(not by scrolling)' : '% of the page'}
              min={0}
              max={100}
              value={teaser.scrollPercent}
              onChange={(scrollPercent) => set({ scrollPercent })}
            />
          </FormRow>
          <Switch
            label="When the pointer leaves the page at its top"
            checked={teaser.onExit}
            onChange={(onExit) => set({ onExit })}
          />
          <Switch
            label="Only for those who opened the chat in an earlier visit"
            checked={teaser.returningOnly}
            onChange={(returningOnly) => set({ returningOnly })}
          />
          <RangeField
            label="Once closed, it stays away for"
            unit="hours"
            min={0}
            max={720}
            value={teaser.pauseHours}
            onChange={(pauseHours) => set({ pauseHours })}
          />
          <LinesField
            label="Only on these pages"
            hint="Paths, with * for anything. None: everywhere."
            placeholder="/products/*"
            addLabel="Add a page"
            max={MAX_PAGES}
            lines={teaser.pages}
            onChange={(pages) => set({ pages })}
            error={error('pages')}
          />
        </Stack>
      </Disclosure>
    </>
  );
}
