import type { Source } from '@pixel/contract';
import { IfMayManage, useMayManage } from '../../api/may-manage.tsx';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Entity } from '../../ui/entity.tsx';
import { formatBytes, formatCount } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Cell } from '../../ui/table.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { toast } from '../../ui/toast.tsx';
import { WebLink } from '../../ui/web-link.tsx';
import { isOnTheWeb, SCHEDULES, SOURCE_KINDS } from './source-kinds.ts';
import notes from './source-notes.module.css';
import { SourceNotes } from './source-notes.tsx';
import css from './source-row.module.css';
import { SourceStatus } from './source-status.tsx';
import { isRunning } from './use-sources.ts';

const canSync = (source: Source) => source.status === 'failed' || isOnTheWeb(source);

export function SourceRow({
  source,
  onPassages,
  onReading,
  onRemove,
}: {
  source: Source;
  onPassages: () => void;
  onReading: () => void;
  onRemove: () => void;
}) {
  const utils = trpc.useUtils();
  const sync = trpc.sources.sync.useMutation({
    onSuccess: () => utils.sources.list.invalidate({ botId: source.botId }),
    onError: (error) => toast(problemOf(error).message, 'bad'),
  });
  const kind = SOURCE_KINDS[source.type];
  const mayManage = useMayManage();
  return (
    <tr>
      <Cell>
        <div className={css.first}>
          <Entity
            picture={
              <span className={css.kind}>
                <Icon name={kind.icon} size={17} />
              </span>
            }
            name={source.title}
            detail={
              <>
                {kind.label}
                {source.url && (
                  <>
                    {' · '}
                    <WebLink url={source.url} />
                  </>
                )}
                {source.sizeBytes !== null && ` · ${formatBytes(source.sizeBytes)}`}
              </>
            }
          />
          <SourceNotes source={source} />
          <Plan source={source} onReading={onReading} />
        </div>
      </Cell>
      <Cell>
        <SourceStatus source={source} />
      </Cell>
      <Cell number unit={source.documentCount === 1 ? 'document' : 'documents'}>
        {formatCount(source.documentCount)}
      </Cell>
      <Cell number unit={source.passageCount === 1 ? 'passage' : 'passages'}>
        {source.passageCount > 0 ? (
          <button
            type="button"
            className={css.passages}
            aria-label={`Show the ${formatCount(source.passageCount)} passages of ${source.title}`}
            onClick={onPassages}
          >
            {formatCount(source.passageCount)}
          </button>
        ) : (
          '0'
        )}
      </Cell>
      <Cell number>{source.syncedAt && <TimeAgo at={source.syncedAt} />}</Cell>
      <Cell tight>
        <div className={css.actions}>
          {mayManage &&
            canSync(source) &&
            !isRunning(source) &&
            (source.status === 'failed' ? (
              <Button
                small
                icon="refresh"
                busy={sync.isPending}
                onClick={() => sync.mutate({ id: source.id })}
              >
                Retry
              </Button>
            ) : (
              <IconButton
                small
                label={`Read ${source.title} again`}
                icon="refresh"
                disabled={sync.isPending}
                onClick={() => sync.mutate({ id: source.id })}
              />
            ))}
          <IconButton
            small
            label={`How ${source.title} is read`}
            icon="clock"
            onClick={onReading}
          />
          <IfMayManage>
            <IconButton small label={`Delete ${source.title}`} icon="trash" onClick={onRemove} />
          </IfMayManage>
        </div>
      </Cell>
    </tr>
  );
}

/** When a website is read again by itself, and whether changes wait. */
function Plan({ source, onReading }: { source: Source; onReading: () => void }) {
  if (source.status === 'waiting')
    return (
      <div className={notes.notes}>
        <p>
          <Button small onClick={onReading}>
            Review changes
          </Button>
        </p>
      </div>
    );
  if (source.schedule === 'never') return null;
  return (
    <p className={cx(notes.notes, notes.plan)}>
      Read {SCHEDULES.find(({ value }) => value === source.schedule)?.label.toLowerCase()}
      {source.nextSyncAt && (
        <>
          , next <TimeAgo at={source.nextSyncAt} />
        </>
      )}
    </p>
  );
}
