import type { Passage } from '@pixel/contract';
import { useMayManage } from '../../api/may-manage.tsx';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { plainRows } from '../../ui/plain-rows.ts';
import { Switch } from '../../ui/switch.tsx';
import { toast } from '../../ui/toast.tsx';
import { WebLink } from '../../ui/web-link.tsx';
import css from './passages-drawer.module.css';

/** One passage with the switch that takes it out of answers, and why it was kept out. */
export function PassageItem({ passage, sourceId }: { passage: Passage; sourceId: string }) {
  const utils = trpc.useUtils();
  const exclude = trpc.sources.excludePassage.useMutation({
    onSuccess: () => utils.sources.passages.invalidate({ sourceId }),
    onError: (error) => toast(problemOf(error).message, 'bad'),
  });
  const mayManage = useMayManage();
  const path = [...passage.headings, passage.page !== null && `page ${passage.page}`];
  return (
    <li className={css.passage}>
      <div className={css.head}>
        <strong>
          {passage.url ? (
            <WebLink url={passage.url} text={passage.documentTitle || passage.url} />
          ) : (
            passage.documentTitle
          )}
        </strong>
        <span>{path.filter(Boolean).join(' › ')}</span>
      </div>
      {passage.quarantine && (
        <p className={css.reason}>
          {passage.excluded ? 'In quarantine' : 'Let in by a person'}: {passage.quarantine.reason} “
          {passage.quarantine.quote}”
        </p>
      )}
      <p>{plainRows(passage.text)}</p>
      <Switch
        label="Use in answers"
        checked={!passage.excluded}
        disabled={exclude.isPending || !mayManage}
        onChange={(used) => exclude.mutate({ id: passage.id, excluded: !used })}
      />
    </li>
  );
}
