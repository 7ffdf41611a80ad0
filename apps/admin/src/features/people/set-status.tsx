import type { Person } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { toast } from '../../ui/toast.tsx';

/** Asks before somebody is suspended, or let in again. */
export function SetStatus({ person, onClose }: { person: Person; onClose: () => void }) {
  const utils = trpc.useUtils();
  const isActive = person.status === 'active';
  const update = trpc.users.update.useMutation({
    onSuccess: async () => {
      await utils.users.list.invalidate();
      onClose();
      toast(`${person.name} was ${isActive ? 'suspended' : 'let in again'}.`);
    },
  });
  return (
    <ConfirmDialog
      title={isActive ? `Suspend ${person.name}?` : `Let ${person.name} in again?`}
      confirmLabel={isActive ? 'Suspend' : 'Let in again'}
      busy={update.isPending}
      error={update.error && problemOf(update.error).message}
      onConfirm={() => update.mutate({ id: person.id, status: isActive ? 'suspended' : 'active' })}
      onClose={onClose}
    >
      <p>
        {isActive
          ? 'All sessions end and the person’s API keys stop, at once. Nothing is deleted, and you can let the person in again at any time.'
          : 'The person can sign in again, and API keys that were not revoked work again.'}
      </p>
    </ConfirmDialog>
  );
}
