import type { Source } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { formatMany } from '../../ui/format.ts';
import { toast } from '../../ui/toast.tsx';

export function RemoveSource({ source, onClose }: { source: Source; onClose: () => void }) {
  const utils = trpc.useUtils();
  const remove = trpc.sources.remove.useMutation({
    onSuccess: async () => {
      await utils.sources.list.invalidate({ botId: source.botId });
      onClose();
      toast(`“${source.title}” was deleted.`);
      await Promise.all([
        utils.bots.get.invalidate({ id: source.botId }),
        utils.bots.list.invalidate(),
      ]);
    },
  });
  return (
    <ConfirmDialog
      title={`Delete “${source.title}”?`}
      confirmLabel="Delete source"
      busy={remove.isPending}
      error={remove.error && problemOf(remove.error).message}
      onConfirm={() => remove.mutate({ id: source.id })}
      onClose={onClose}
    >
      <p>
        {source.passageCount > 0
          ? `The bot forgets its ${formatMany(source.passageCount, 'passage')} and no longer answers from them.`
          : 'The bot has learned nothing from it.'}
      </p>
    </ConfirmDialog>
  );
}
