import type { Source } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { toast } from '../../ui/toast.tsx';
import css from './reading-drawer.module.css';
import { RunHistory } from './run-history.tsx';
import { isOnTheWeb } from './source-kinds.ts';
import { SyncPlan } from './sync-plan.tsx';
import { isRunning } from './use-sources.ts';
import { WaitingChanges } from './waiting-changes.tsx';

/** How a source is read: its plan, what waits for approval, and what its last runs came to. */
export function ReadingDrawer({ source, onClose }: { source: Source; onClose: () => void }) {
  const utils = trpc.useUtils();
  const preview = trpc.sources.previewSync.useMutation({
    onSuccess: () => utils.sources.list.invalidate({ botId: source.botId }),
    onError: (error) => toast(problemOf(error).message, 'bad'),
  });
  const isBusy = isRunning(source);
  return (
    <Dialog
      shape="drawer"
      title={source.title}
      description="How this source is read, and what its runs changed."
      onClose={onClose}
    >
      <div className={css.parts}>
        {isOnTheWeb(source) && (
          <section>
            <h3>Plan</h3>
            <SyncPlan source={source} />
          </section>
        )}
        {isOnTheWeb(source) && (
          <section>
            <h3>What would change now</h3>
            {source.status === 'waiting' ? (
              <WaitingChanges source={source} />
            ) : (
              <>
                <p className={css.quiet}>
                  Reads the source and shows what a run would change. Nothing changes before you
                  apply it.
                </p>
                <Button
                  small
                  icon="refresh"
                  busy={preview.isPending || isBusy}
                  onClick={() => preview.mutate({ id: source.id })}
                >
                  {isBusy ? 'Reading…' : 'Show changes'}
                </Button>
              </>
            )}
          </section>
        )}
        <section>
          <h3>Runs</h3>
          <RunHistory key={`${source.status} ${source.syncedAt}`} source={source} />
        </section>
      </div>
    </Dialog>
  );
}
