import { GapsPanel } from '../../../features/gaps/gaps-panel.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { useBot } from './use-bot.ts';

export function Component() {
  const bot = useBot();
  useTitle(`Gaps · ${bot.name}`);
  return <GapsPanel botId={bot.id} />;
}
