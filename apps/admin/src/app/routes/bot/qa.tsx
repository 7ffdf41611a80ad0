import { IfMayManage } from '../../../api/may-manage.tsx';
import { CuratedPanel } from '../../../features/curated/curated-panel.tsx';
import { ThresholdPanel } from '../../../features/curated/threshold-panel.tsx';
import { TryCuratedPanel } from '../../../features/curated/try-curated-panel.tsx';
import { Columns } from '../../../ui/page.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { useBot } from './use-bot.ts';

export function Component() {
  const bot = useBot();
  useTitle(`Q&A · ${bot.name}`);
  return (
    <Columns
      main={<CuratedPanel key={bot.id} botId={bot.id} />}
      side={
        <>
          <TryCuratedPanel key={bot.id} botId={bot.id} />
          <IfMayManage>
            <ThresholdPanel key={bot.id} botId={bot.id} />
          </IfMayManage>
        </>
      }
    />
  );
}
