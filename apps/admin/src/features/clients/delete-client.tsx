import type { Client } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { formatMany } from '../../ui/format.ts';
import { toast } from '../../ui/toast.tsx';

export function DeleteClient({
  client,
  onDeleted,
  onClose,
}: {
  client: Client;
  onDeleted: () => void;
  onClose: () => void;
}) {
  const utils = trpc.useUtils();
  const remove = trpc.clients.delete.useMutation({
    onSuccess: async () => {
      onDeleted();
      toast(`${client.name} was deleted.`);
      await Promise.all([
        utils.clients.list.invalidate(),
        utils.bots.list.invalidate(),
        utils.conversations.list.invalidate(),
      ]);
    },
  });
  return (
    <ConfirmDialog
      title={`Delete ${client.name}?`}
      confirmLabel="Delete client"
      typed={client.name}
      busy={remove.isPending}
      error={remove.error && problemOf(remove.error).message}
      onConfirm={() => remove.mutate({ id: client.id })}
      onClose={onClose}
    >
      <p>
        The client, {formatMany(client.botCount, 'bot')} and everything they know and said are
        hidden, and their widgets stop answering, at once. For 30 days an administrator can bring it
        all back; after that it is removed for good.
      </p>
    </ConfirmDialog>
  );
}
