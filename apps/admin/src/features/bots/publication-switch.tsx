import type { Bot } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Switch } from '../../ui/switch.tsx';
import { toast } from '../../ui/toast.tsx';
import { announceOwnSave } from './own-saves.ts';

/** Lets visitors ask, or not. Flips at once and flips back if the server refuses. */
export function PublicationSwitch({ bot }: { bot: Bot }) {
  const utils = trpc.useUtils();
  const key = { id: bot.id };
  const update = trpc.bots.update.useMutation({
    onMutate: async ({ publication }) => {
      await utils.bots.get.cancel(key);
      const before = utils.bots.get.getData(key);
      if (before && publication) utils.bots.get.setData(key, { ...before, publication });
      return before;
    },
    onSuccess: (saved) => {
      announceOwnSave(saved);
      utils.bots.get.setData(key, saved);
    },
    onError: (error, _input, before) => {
      if (before) utils.bots.get.setData(key, before);
      toast(problemOf(error).message, 'bad');
    },
    onSettled: () => utils.bots.list.invalidate(),
  });
  return (
    <Switch
      label="Published"
      checked={bot.publication === 'published'}
      disabled={update.isPending}
      onChange={(on) => update.mutate({ ...key, publication: on ? 'published' : 'paused' })}
    />
  );
}
