import { ConversationBrowser } from '../../../features/conversations/conversation-browser.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { useBot } from './use-bot.ts';

export function Component() {
  const bot = useBot();
  useTitle(`Conversations · ${bot.name}`);
  return <ConversationBrowser botId={bot.id} />;
}
