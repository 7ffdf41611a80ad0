import { trpc } from '../../api/trpc.ts';

/** Adds a source and shows it, running, in the list. */
export function useAddSource(botId: string) {
  const utils = trpc.useUtils();
  const refresh = async () => {
    await utils.sources.list.invalidate({ botId });
    await utils.bots.get.invalidate({ id: botId });
  };
  return { add: trpc.sources.add.useMutation({ onSuccess: refresh }), refresh };
}
