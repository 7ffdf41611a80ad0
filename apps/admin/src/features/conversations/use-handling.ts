import type { Conversation } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { toast } from '../../ui/toast.tsx';

/** Taking a conversation over, giving it back and closing it. A refusal says why, and shows how it is now. */
export function useHandling({ id }: Conversation) {
  const utils = trpc.useUtils();
  const on = {
    onSuccess: (saved: Conversation) =>
      utils.conversations.get.setData({ id }, (shown) => shown && { ...shown, ...saved }),
    onError: (error: unknown) => toast(problemOf(error).message, 'bad'),
    onSettled: () => utils.conversations.invalidate(),
  };
  const takeover = trpc.conversations.takeover.useMutation(on);
  const release = trpc.conversations.release.useMutation(on);
  const setStatus = trpc.conversations.setStatus.useMutation(on);
  return {
    takeOver: () => takeover.mutate({ id }),
    giveBack: () => release.mutate({ id }),
    close: () => setStatus.mutateAsync({ id, status: 'closed' }),
    isTakingOver: takeover.isPending,
    isGivingBack: release.isPending,
    isClosing: setStatus.isPending,
  };
}
