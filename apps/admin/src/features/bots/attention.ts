import type { Bot } from '@pixel/contract';
import { formatUrl } from '../../ui/format.ts';

export type Attention = { bot: Bot; reason: string; to: string; action: string };

/** What a person should do about each bot, the most urgent first; bots that are fine are left out. */
export function attentionOf(bots: readonly Bot[]): Attention[] {
  return bots
    .flatMap((bot) => {
      const found = needOf(bot);
      return found ? [{ bot, ...found, to: `/bots/${bot.id}/${found.to}` }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
}

function needOf(bot: Bot) {
  const refused = bot.seenOn.find((seen) => !seen.allowed);
  if (bot.status === 'failed')
    return { rank: 0, reason: 'Its training failed', to: 'sources', action: 'See why' };
  if (refused)
    return {
      rank: 1,
      reason: `Refused on ${formatUrl(refused.origin)}`,
      to: 'widget',
      action: 'Check websites',
    };
  if (bot.sourceCount === 0)
    return { rank: 2, reason: 'It knows nothing yet', to: 'sources', action: 'Add knowledge' };
  if (bot.publication === 'paused')
    return {
      rank: 3,
      reason: 'It is paused: visitors get no answers',
      to: 'widget',
      action: 'Publish',
    };
  if (bot.allowedOrigins.length === 0)
    return { rank: 4, reason: 'No website may show it', to: 'widget', action: 'Allow a website' };
  return undefined;
}
