import type { Bot } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { formatMany } from '../../ui/format.ts';
import { toast } from '../../ui/toast.tsx';

export function DeleteBot({
  bot,
  onDeleted,
  onClose,
}: {
  bot: Bot;
  onDeleted: () => void;
  onClose: () => void;
}) {
  const utils = trpc.useUtils();
  const remove = trpc.bots.delete.useMutation({
    onSuccess: async () => {
      onDeleted();
      toast(`${bot.name} was deleted.`);
      await Promise.all([
        utils.bots.list.invalidate(),
        utils.clients.invalidate(),
        utils.conversations.list.invalidate(),
      ]);
    },
  });
  return (
    <ConfirmDialog
      title={`Delete ${bot.name}?`}
      confirmLabel="Delete bot"
      typed={bot.name}
      busy={remove.isPending}
      error={remove.error && problemOf(remove.error).message}
      onConfirm={() => remove.mutate({ id: bot.id })}
      onClose={onClose}
    >
      <p>
        Its {formatMany(bot.sourceCount, 'source')} and all its conversations are deleted for good,
        and its widget stops answering at once. To stop it for a while, pause it instead.
      </p>
    </ConfirmDialog>
  );
}
