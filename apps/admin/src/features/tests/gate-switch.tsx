import type { TestSet } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Switch } from '../../ui/switch.tsx';
import { toast } from '../../ui/toast.tsx';
import css from './tests.module.css';

const MIN_PASS = 0.9;

/** Holds the bot back from being published until this set has passed, or not. */
export function GateSwitch({ set }: { set: TestSet }) {
  const { botId } = set;
  const utils = trpc.useUtils();
  const gate = trpc.evaluation.publishGate.useQuery({ botId });
  const update = trpc.evaluation.setPublishGate.useMutation({
    onSuccess: (saved) => utils.evaluation.publishGate.setData({ botId }, saved),
    onError: (error) => toast(problemOf(error).message, 'bad'),
  });
  const current = gate.data?.gate;
  const isOn = current?.testSetId === set.id;
  const minPass = isOn ? current.minPass : MIN_PASS;
  return (
    <div className={css.bar}>
      <Switch
        label="Needed for publishing"
        checked={isOn}
        disabled={!gate.data || update.isPending}
        onChange={(on) =>
          update.mutate({ botId, gate: on ? { testSetId: set.id, minPass: MIN_PASS } : null })
        }
      />
      <span className={css.small}>
        {Math.round(minPass * 100)} % have to pass, with nothing changed since.
      </span>
    </div>
  );
}
