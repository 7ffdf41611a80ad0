import type { Bot } from '@pixel/contract';
import { problemOf } from '../../api/problem.ts';
import { Switch } from '../../ui/switch.tsx';
import { toast } from '../../ui/toast.tsx';
import { useUpdateBot } from './use-update-bot.ts';

/** Lets visitors put files into their messages, or not. */
export function AttachmentsSwitch({ bot }: { bot: Bot }) {
  const update = useUpdateBot();
  return (
    <Switch
      label="Allowed"
      checked={bot.widget.attachments}
      disabled={update.isPending}
      onChange={(attachments) =>
        update.mutate(
          { id: bot.id, widget: { attachments } },
          { onError: (error) => toast(problemOf(error).message, 'bad') },
        )
      }
    />
  );
}
