import { trpc } from '../../api/trpc.ts';
import { announceOwnSave } from './own-saves.ts';

/** Changes a bot and puts the answer where every view of it looks. */
export function useUpdateBot() {
  const utils = trpc.useUtils();
  return trpc.bots.update.useMutation({
    onSuccess: async (bot) => {
      announceOwnSave(bot);
      utils.bots.get.setData({ id: bot.id }, bot);
      await utils.bots.list.invalidate();
    },
  });
}
