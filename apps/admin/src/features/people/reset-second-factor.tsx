import type { Person } from '@pixel/contract';
import { type Problem, problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { toast } from '../../ui/toast.tsx';

/** Asks before the second factor of somebody who lost it is taken away. */
export function ResetSecondFactor({ person, onClose }: { person: Person; onClose: () => void }) {
  const reset = trpc.twoFactor.reset.useMutation({
    onSuccess: () => {
      onClose();
      toast(`${person.name} signs in with the password alone now.`);
    },
  });
  const whyNot = ({ code, message }: Problem) =>
    code === 'not-found' ? `${person.name} has no second factor.` : message;
  return (
    <ConfirmDialog
      title={`Take away the second factor of ${person.name}?`}
      confirmLabel="Take it away"
      busy={reset.isPending}
      error={reset.error && whyNot(problemOf(reset.error))}
      onConfirm={() => reset.mutate({ id: person.id })}
      onClose={onClose}
    >
      <p>
        For somebody who lost the phone and the recovery codes. All sessions of the person end, and
        the password alone is enough until a new app is set up. Make sure who is asking you for it.
      </p>
    </ConfirmDialog>
  );
}
