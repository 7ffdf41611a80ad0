import { RetrievalPanel } from '../../../features/answers/retrieval-panel.tsx';
import { WidgetPreview } from '../../../features/bots/widget-preview.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Columns } from '../../../ui/page.tsx';
import { useTitle } from '../../../ui/use-title.ts';
import { useBot } from './use-bot.ts';

export function Component() {
  const bot = useBot();
  useTitle(`Preview · ${bot.name}`);
  return (
    <Columns
      main={<RetrievalPanel key={bot.id} botId={bot.id} />}
      side={
        <>
          {bot.publication === 'paused' && (
            <Notice tone="warn">
              <p>The bot is paused, so it answers nobody. Publish it on the Widget page.</p>
            </Notice>
          )}
          <WidgetPreview bot={bot} />
        </>
      }
    />
  );
}
