import type { Curated } from '@pixel/contract';
import { IfMayManage } from '../../api/may-manage.tsx';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { IconButton } from '../../ui/button.tsx';
import { Entry, EntryFacts } from '../../ui/entries.tsx';
import { formatMany } from '../../ui/format.ts';
import { languageName } from '../../ui/languages.ts';
import { Switch } from '../../ui/switch.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { toast } from '../../ui/toast.tsx';
import css from './curated.module.css';
import { firstLineOf, percent } from './curated-texts.ts';

/** One question with the beginning of its answer, and how often it was given. */
export function CuratedItem({
  curated,
  onEdit,
  onDelete,
}: {
  curated: Curated;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const { id, question, phrasings, answer, language, enabled, threshold } = curated;
  const { hits, lastHitAt } = curated;
  const utils = trpc.useUtils();
  const update = trpc.curated.update.useMutation({
    onError: (error) => toast(problemOf(error).message, 'bad'),
    onSettled: () => utils.curated.invalidate(),
  });
  return (
    <Entry
      title={question}
      actions={
        <IfMayManage>
          <Switch
            label={
              <>
                Enabled<span className="visually-hidden">: {question}</span>
              </>
            }
            checked={enabled}
            disabled={update.isPending}
            onChange={(on) => update.mutate({ id, enabled: on })}
          />
          <IconButton small icon="edit" label={`Change “${question}”`} onClick={onEdit} />
          <IconButton small icon="trash" label={`Delete “${question}”`} onClick={onDelete} />
        </IfMayManage>
      }
    >
      <p className={css.answer}>{firstLineOf(answer)}</p>
      <EntryFacts>
        {language && <Badge plain>{languageName(language)}</Badge>}
        {phrasings.length > 0 && <span>{formatMany(phrasings.length, 'other phrasing')}</span>}
        {threshold !== null && <span>From {percent(threshold)} alike</span>}
        <span>
          {lastHitAt === null ? (
            'Not given yet'
          ) : (
            <>
              Given {formatMany(hits, 'time')}, last <TimeAgo at={lastHitAt} />
            </>
          )}
        </span>
      </EntryFacts>
    </Entry>
  );
}
