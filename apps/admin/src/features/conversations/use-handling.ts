import type { Conversation } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { toast } from '../../ui/toast.tsx';

/**
 * Taking a conversation over, giving it back and closing it. A refusal says why, and shows how it is now; why it
 * was not closed is for the dialog that asked.
 */
export function useHandling({ id }: Conversation) {
  const utils = trpc.useUtils();
  const on = {
    onSuccess: (saved: Conversation) =>
      utils.conversations.get.setData({ id }, (shown) => shown && { ...shown, ...saved }),
    onSettled: () => utils.conversations.invalidate(),
  };
  const onError = (error: unknown) => toast(problemOf(error).message, 'bad');
  const takeover = trpc.conversations.takeover.useMutation({ ...on, onError });
  const release = trpc.conversations.release.useMutation({ ...on, onError });
  const setStatus = trpc.conversations.setStatus.useMutation(on);
  return {
    takeOver: () => takeover.mutate({ id }),
    giveBack: () => release.mutate({ id }),
    close: (onClosed: () => void) =>
      setStatus.mutate({ id, status: 'closed' }, { onSuccess: onClosed }),
    isTakingOver: takeover.isPending,
    isGivingBack: release.isPending,
    isClosing: setStatus.isPending,
    closingProblem: setStatus.error && problemOf(setStatus.error).message,
  };
}
