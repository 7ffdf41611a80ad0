import type { Bot } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { Switch } from '../../ui/switch.tsx';
import { toast } from '../../ui/toast.tsx';
import { useUpdateBot } from './use-update-bot.ts';

/** Lets visitors ask for a person, or not. */
export function HandoverSwitch({ bot }: { bot: Bot }) {
  const update = useUpdateBot();
  return (
    <Switch
      label="Offered"
      checked={bot.theme.handover}
      disabled={update.isPending}
      onChange={(handover) =>
        update.mutate(
          { id: bot.id, theme: { handover } },
          { onError: (error) => toast(problemOf(error).message, 'bad') },
        )
      }
    />
  );
}
