import type { Bot, UpdateBot } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { Switch } from '../../ui/switch.tsx';
import { toast } from '../../ui/toast.tsx';
import { useUpdateBot } from './use-update-bot.ts';

/** A setting of a bot that is on or off, saved as it is flipped. `change` makes it what is to be saved. */
export function BotSwitch({
  bot,
  label,
  checked,
  change,
}: {
  bot: Bot;
  label: string;
  checked: boolean;
  change: (isOn: boolean) => Omit<UpdateBot, 'id'>;
}) {
  const update = useUpdateBot();
  return (
    <Switch
      label={label}
      checked={checked}
      disabled={update.isPending}
      onChange={(isOn) =>
        update.mutate(
          { id: bot.id, ...change(isOn) },
          { onError: (error) => toast(problemOf(error).message, 'bad') },
        )
      }
    />
  );
}
