import type { Bot } from '@pixel/contract';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/notice.tsx';

/** One word on where a bot stands: what needs a person first, then whether it answers. */
export function BotStatusBadge({ bot }: { bot: Bot }) {
  const { tone, text } = lookOf(bot);
  return <Badge tone={tone}>{text}</Badge>;
}

function lookOf(bot: Bot): { tone: Tone | 'accent'; text: string } {
  if (bot.status === 'failed') return { tone: 'bad', text: 'Training failed' };
  if (bot.status === 'analyzing' || bot.status === 'generating')
    return { tone: 'accent', text: 'Learning' };
  if (bot.publication === 'paused') return { tone: 'warn', text: 'Paused' };
  if (bot.status === 'pending' || bot.passageCount === 0)
    return { tone: 'neutral', text: 'Knows nothing yet' };
  return { tone: 'good', text: 'Answering' };
}
