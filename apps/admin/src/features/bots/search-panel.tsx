import type { Bot } from '@pixel/contract';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { Stack } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RangeField } from '../../ui/range-field.tsx';
import { SaveChanges } from '../../ui/save-changes.tsx';
import { Switch } from '../../ui/switch.tsx';
import { toast } from '../../ui/toast.tsx';
import { useUpdateBot } from './use-update-bot.ts';

const PERCENT = 100;
/** Where the slider stands when the owner takes over: about what questions choose themselves. */
const EVEN = 50;

/** How much the vector search counts beside the keyword search. */
export function SearchPanel({ bot }: { bot: Bot }) {
  const { id, answering } = bot;
  const saved = toPercent(answering.vectorShare);
  const [share, setShare] = useState(saved);
  const update = useUpdateBot();
  const save = () =>
    update.mutate(
      { id, answering: { vectorShare: share === null ? null : share / PERCENT } },
      {
        onSuccess: () => toast('Saved. The next question is searched with it.'),
        onError: (error) => toast(problemOf(error).message, 'bad'),
      },
    );
  return (
    <Panel
      title="How it searches"
      description="Exact words suit names and codes, likeness suits questions in other words."
    >
      <Stack>
        <Switch
          label="Let each question decide"
          checked={share === null}
          onChange={(isAutomatic) => setShare(isAutomatic ? null : (saved ?? EVEN))}
        />
        {share !== null && (
          <RangeField
            label="Share of likeness"
            unit="%"
            min={0}
            max={PERCENT}
            value={share}
            onChange={setShare}
          />
        )}
        <SaveChanges form={{ isDirty: share !== saved, busy: update.isPending }} onSave={save}>
          Save search
        </SaveChanges>
      </Stack>
    </Panel>
  );
}

const toPercent = (share: number | null) => (share === null ? null : Math.round(share * PERCENT));
