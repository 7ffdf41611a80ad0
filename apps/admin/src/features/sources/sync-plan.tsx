import type { Source, SyncSchedule } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { SelectField } from '../../ui/field.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { toast } from '../../ui/toast.tsx';
import css from './source-notes.module.css';

const PLANS: readonly { value: SyncSchedule; label: string }[] = [
  { value: 'never', label: 'By hand only' },
  { value: 'daily', label: 'Every day' },
  { value: 'weekly', label: 'Every week' },
  { value: 'monthly', label: 'Every month' },
];

/** How often a website is read again, and when it is next. */
export function SyncPlan({ source }: { source: Source }) {
  const utils = trpc.useUtils();
  const update = trpc.sources.update.useMutation({
    onSuccess: () => utils.sources.list.invalidate({ botId: source.botId }),
    onError: (error) => toast(problemOf(error).message, 'bad'),
  });
  return (
    <details className={css.notes}>
      <summary>
        {PLANS.find(({ value }) => value === source.schedule)?.label}
        {source.nextSyncAt && (
          <>
            , next <TimeAgo at={source.nextSyncAt} />
          </>
        )}
      </summary>
      <SelectField
        label="Read again"
        value={source.schedule}
        options={PLANS}
        onChange={(schedule) => update.mutate({ id: source.id, schedule })}
      />
    </details>
  );
}
