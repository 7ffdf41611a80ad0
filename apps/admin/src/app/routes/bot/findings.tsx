import { FindingsPanel } from '../../../features/findings/findings-panel.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { useBot } from './use-bot.ts';

export function Component() {
  const bot = useBot();
  useTitle(`Findings · ${bot.name}`);
  return <FindingsPanel key={bot.id} botId={bot.id} />;
}
