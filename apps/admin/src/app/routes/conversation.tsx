import { useState } from 'react';
import { useParams } from 'react-router';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { ConversationDesk } from '../../features/conversations/conversation-desk.tsx';
import { ConversationFacts } from '../../features/conversations/conversation-facts.tsx';
import { VisitorCard } from '../../features/conversations/visitor-card.tsx';
import { type Asked, CuratedDialog } from '../../features/curated/curated-dialog.tsx';
import { useSession } from '../../features/session/use-session.ts';
import { Columns, Page, PageHeader } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';

export function Component() {
  const { conversationId = '' } = useParams();
  const [asked, setAsked] = useState<Asked | null>(null);
  const me = useSession().data?.user;
  const conversation = trpc.conversations.get.useQuery({ id: conversationId });
  return (
    <Page>
      <QueryView isPage query={conversation} lines={9}>
        {(found) => (
          <>
            <PageHeader
              title={found.title || 'Untitled conversation'}
              back={{ to: '/conversations', label: 'Conversations' }}
            />
            <Columns
              main={me && <ConversationDesk conversation={found} me={me} onAnswer={setAsked} />}
              side={
                <>
                  <Panel title="About">
                    <ConversationFacts conversation={found} />
                  </Panel>
                  {found.visitorId && (
                    <VisitorCard visitorId={found.visitorId} conversation={found} />
                  )}
                </>
              }
            />
            {asked && (
              <CuratedDialog botId={found.botId} asked={asked} onClose={() => setAsked(null)} />
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}
