import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { type Filters, isFiltered, readFilters, writeFilters } from './conversation-filters.ts';
import { ConversationList } from './conversation-list.tsx';
import { FilterBar } from './filter-bar.tsx';

/** Somebody may begin to wait at any time. */
const POLL_MS = 15_000;

/** Conversations with filters kept in the address; of one bot if `botId` is given. */
export function ConversationBrowser({ botId }: { botId?: string }) {
  const [query, setQuery] = useSearchParams();
  const filters = useMemo(() => readFilters(query), [query]);
  const change = useCallback(
    (part: Partial<Filters>) =>
      setQuery((old) => writeFilters({ ...readFilters(old), ...part }), { replace: true }),
    [setQuery],
  );
  const { show, channel, search } = filters;
  const conversations = trpc.conversations.list.useInfiniteQuery(
    {
      limit: 25,
      ...(botId && { botId }),
      ...(show === 'unanswered' && { unanswered: true }),
      ...((show === 'waiting' || show === 'human') && { handling: show }),
      ...(channel && { channel }),
      ...(search && { search }),
    },
    {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (before) => before,
      refetchInterval: POLL_MS,
    },
  );

  return (
    <>
      <FilterBar filters={filters} onChange={change} />
      <Panel flush>
        <QueryView query={conversations} lines={8}>
          {(data) => {
            const items = itemsOf(data);
            if (items.length === 0)
              return isFiltered(filters) ? (
                <EmptyState
                  icon="search"
                  title="No conversation fits"
                  action={
                    <Button onClick={() => setQuery({}, { replace: true })}>Clear filters</Button>
                  }
                />
              ) : (
                <NoConversations {...(botId && { botId })} />
              );
            return (
              <>
                <ConversationList conversations={items} showBot={!botId} />
                <LoadMore query={conversations} shown={items.length} total={totalOf(data)} />
              </>
            );
          }}
        </QueryView>
      </Panel>
    </>
  );
}

function NoConversations({ botId }: { botId?: string }) {
  return (
    <EmptyState
      icon="chats"
      title="Nobody has asked yet"
      action={
        <LinkButton variant="primary" to={botId ? `/bots/${botId}/preview` : '/bots'}>
          {botId ? 'Ask it yourself' : 'Go to the bots'}
        </LinkButton>
      }
    >
      What visitors ask appears here within seconds, with the answer and its sources.
    </EmptyState>
  );
}
