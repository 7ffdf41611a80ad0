import type { Bot } from '@pixel/contract';
import { useParams } from 'react-router';
import { itemsOf } from '../../../api/pages-of.ts';
import { QueryView } from '../../../api/query-view.tsx';
import { trpc } from '../../../api/trpc.ts';
import { WidgetPreview } from '../../../features/bots/widget-preview.tsx';
import { LearningList } from '../../../features/sources/learning-list.tsx';
import { useSources } from '../../../features/sources/use-sources.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Columns } from '../../../ui/page.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Step } from './step.tsx';

export function Component() {
  const { botId = '' } = useParams();
  const bot = trpc.bots.get.useQuery({ id: botId });
  return (
    <QueryView isPage query={bot} lines={8}>
      {(found) => <TryStep bot={found} />}
    </QueryView>
  );
}

function TryStep({ bot }: { bot: Bot }) {
  const sources = useSources(bot.id);
  const known = sources.data ? itemsOf(sources.data) : [];
  const hasFailed = known.length > 0 && known.every(({ status }) => status === 'failed');
  return (
    <Step
      wide
      title={hasFailed ? 'It has learned nothing yet' : 'Ask it something'}
      text={
        hasFailed
          ? 'Nothing that it was given could be read. Give it another address, or files, or text.'
          : 'It can answer from the first pages while it still reads the rest. This is the widget your client’s visitors get.'
      }
      foot={
        <>
          <LinkButton
            to={`/start/${bot.id}/knowledge`}
            variant={hasFailed ? 'primary' : 'secondary'}
          >
            Add more knowledge
          </LinkButton>
          <LinkButton to={`/start/${bot.id}/embed`} variant={hasFailed ? 'secondary' : 'primary'}>
            Continue
          </LinkButton>
        </>
      }
    >
      <Columns
        main={<WidgetPreview bot={bot} />}
        side={
          <Panel title="Learning">
            <QueryView query={sources} lines={3}>
              {(data) => <LearningList sources={itemsOf(data)} />}
            </QueryView>
          </Panel>
        }
      />
    </Step>
  );
}
