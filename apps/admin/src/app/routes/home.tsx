import { Link } from 'react-router';
import { useMayManage } from '../../api/may-manage.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { AttentionList } from '../../features/bots/attention-list.tsx';
import { ConversationList } from '../../features/conversations/conversation-list.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Columns, Page, PageHeader } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { Counts } from '../counts.tsx';

const RECENT = 6;
const LOOKED_AT = 100;

export function Component() {
  const mayManage = useMayManage();
  const clients = trpc.clients.list.useQuery({ limit: 1 });
  const bots = trpc.bots.list.useQuery({ limit: LOOKED_AT });
  const recent = trpc.conversations.list.useQuery({ limit: RECENT });
  const unanswered = trpc.conversations.list.useQuery({ limit: 1, unanswered: true });

  if (bots.data?.total === 0)
    return (
      <Page>
        <PageHeader title="Home" />
        <Panel>
          <EmptyState
            icon="bots"
            title={mayManage ? 'Make your first bot' : 'No bots yet'}
            action={
              mayManage && (
                <LinkButton to="/start" variant="primary" icon="plus">
                  Start
                </LinkButton>
              )
            }
          >
            {mayManage
              ? 'Paste a client’s website address, and in a few minutes a bot answers from its pages, with sources. Five short screens.'
              : 'Those of your clients appear here. An administrator can give you more.'}
          </EmptyState>
        </Panel>
      </Page>
    );

  return (
    <Page>
      <PageHeader
        title="Home"
        actions={
          mayManage && (
            <LinkButton to="/start" variant="primary" icon="plus">
              New bot
            </LinkButton>
          )
        }
      />
      <Counts
        counts={[
          { label: 'Clients', to: '/clients', count: clients.data?.total },
          { label: 'Bots', to: '/bots', count: bots.data?.total },
          { label: 'Conversations', to: '/conversations', count: recent.data?.total },
          {
            label: 'With unanswered questions',
            to: '/conversations?show=unanswered',
            count: unanswered.data?.total,
          },
        ]}
      />
      <Columns
        main={
          <Panel
            flush
            title="Recent conversations"
            actions={<Link to="/conversations">All conversations</Link>}
          >
            <QueryView query={recent} lines={6}>
              {({ items }) =>
                items.length === 0 ? (
                  <EmptyState
                    icon="chats"
                    title="Nobody has asked yet"
                    action={<LinkButton to="/bots">Put a bot on a site</LinkButton>}
                  />
                ) : (
                  <ConversationList conversations={items} />
                )
              }
            </QueryView>
          </Panel>
        }
        side={
          <Panel title="Needs you">
            <QueryView query={bots} lines={4}>
              {({ items }) => <AttentionList bots={items} />}
            </QueryView>
          </Panel>
        }
      />
    </Page>
  );
}
