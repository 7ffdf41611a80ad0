import { Outlet, useMatch, useNavigate, useParams } from 'react-router';
import { QueryView } from '../../../api/query-view.tsx';
import { trpc } from '../../../api/trpc.ts';
import { BotHeader } from '../../../features/bots/bot-header.tsx';
import { BotNav } from '../../../features/bots/bot-nav.tsx';
import { ReadinessCard } from '../../../features/tests/readiness-card.tsx';
import { Page } from '../../../ui/page.tsx';

/** Frame of everything about one bot. */
export function Component() {
  const { botId = '' } = useParams();
  const navigate = useNavigate();
  const isFirstPage = useMatch('/bots/:botId/sources') !== null;
  const bot = trpc.bots.get.useQuery({ id: botId });
  return (
    <Page>
      <QueryView isPage query={bot} lines={8}>
        {(found) => (
          <>
            <BotHeader bot={found} onDeleted={() => navigate('/bots')} />
            <BotNav botId={found.id} />
            {isFirstPage && <ReadinessCard botId={found.id} />}
            <Outlet context={found} />
          </>
        )}
      </QueryView>
    </Page>
  );
}
