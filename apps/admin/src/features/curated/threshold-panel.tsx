import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RangeField } from '../../ui/range-field.tsx';
import { toast } from '../../ui/toast.tsx';
import { DEFAULT_THRESHOLD, percent } from './curated-texts.ts';

/** How alike a question must be to get one of the bot's curated answers. */
export function ThresholdPanel({ botId }: { botId: string }) {
  const list = trpc.curated.list.useQuery({ botId, limit: 1 });
  return (
    <Panel
      title="How alike a question must be"
      description="Lower, and more questions get an answer of yours; higher, and fewer get a wrong one."
    >
      <QueryView query={list} lines={2}>
        {({ threshold }) => (
          <ThresholdForm key={threshold ?? 'default'} botId={botId} saved={threshold} />
        )}
      </QueryView>
    </Panel>
  );
}

function ThresholdForm({ botId, saved }: { botId: string; saved: number | null }) {
  const utils = trpc.useUtils();
  const before = Math.round((saved ?? DEFAULT_THRESHOLD) * 100);
  const [value, setValue] = useState(before);
  const set = trpc.curated.setThreshold.useMutation({
    onSuccess: async () => {
      await utils.curated.invalidate();
      toast('The threshold is saved.');
    },
    onError: (error) => toast(problemOf(error).message, 'bad'),
  });
  return (
    <FormStack
      onSubmit={(event) => {
        event.preventDefault();
        set.mutate({ botId, threshold: value / 100 });
      }}
    >
      <RangeField label="Threshold" unit="%" min={50} max={100} value={value} onChange={setValue} />
      <FormActions>
        {saved !== null && (
          <Button
            variant="ghost"
            disabled={set.isPending}
            onClick={() => set.mutate({ botId, threshold: null })}
          >
            Use the default, {percent(DEFAULT_THRESHOLD)}
          </Button>
        )}
        <Button
          type="submit"
          variant={value === before ? 'secondary' : 'primary'}
          disabled={value === before}
          busy={set.isPending}
        >
          Save threshold
        </Button>
      </FormActions>
    </FormStack>
  );
}
