import type { Source } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Entity } from '../../ui/entity.tsx';
import { formatBytes, formatCount } from '../../ui/format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Cell } from '../../ui/table.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { toast } from '../../ui/toast.tsx';
import { WebLink } from '../../ui/web-link.tsx';
import { SOURCE_KINDS } from './source-kinds.ts';
import { SourceNotes } from './source-notes.tsx';
import css from './source-row.module.css';
import { SourceStatus } from './source-status.tsx';
import { SyncPlan } from './sync-plan.tsx';
import { isRunning } from './use-sources.ts';
import { WaitingChanges } from './waiting-changes.tsx';

/** Pages can have changed since they were read; what was typed or uploaded cannot. */
const isOnTheWeb = ({ type }: Source) => type === 'site' || type === 'sitemap' || type === 'url';
const canSync = (source: Source) => source.status === 'failed' || isOnTheWeb(source);

export function SourceRow({
  source,
  onPassages,
  onRemove,
}: {
  source: Source;
  onPassages: () => void;
  onRemove: () => void;
}) {
  const utils = trpc.useUtils();
  const sync = trpc.sources.sync.useMutation({
    onSuccess: () => utils.sources.list.invalidate({ botId: source.botId }),
    onError: (error) => toast(problemOf(error).message, 'bad'),
  });
  const kind = SOURCE_KINDS[source.type];
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
          {isOnTheWeb(source) && <SyncPlan source={source} />}
          {source.status === 'waiting' && <WaitingChanges source={source} />}
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
          {canSync(source) &&
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
          <IconButton small label={`Delete ${source.title}`} icon="trash" onClick={onRemove} />
        </div>
      </Cell>
    </tr>
  );
}
