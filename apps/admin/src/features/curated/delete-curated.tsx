import type { Curated } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { toast } from '../../ui/toast.tsx';

/** Asks before a curated answer is deleted. */
export function DeleteCurated({ curated, onClose }: { curated: Curated; onClose: () => void }) {
  const utils = trpc.useUtils();
  const remove = trpc.curated.delete.useMutation({
    onSuccess: async () => {
      await utils.curated.invalidate();
      onClose();
      toast('The answer was deleted.');
    },
  });
  return (
    <ConfirmDialog
      title="Delete this answer?"
      confirmLabel="Delete answer"
      busy={remove.isPending}
      error={remove.error && problemOf(remove.error).message}
      onConfirm={() => remove.mutate({ id: curated.id })}
      onClose={onClose}
    >
      <p>
        “{curated.question}” is then answered from the sources again, or not at all. To keep the
        answer for later, switch it off instead.
      </p>
    </ConfirmDialog>
  );
}
