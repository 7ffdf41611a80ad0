import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { MessageItem } from './message-item.tsx';
import css from './transcript.module.css';

const POLL_MS = 5_000;

/** Everything that was said, in order; new messages appear by themselves. */
export function Transcript({
  conversationId,
  botName,
}: {
  conversationId: string;
  botName: string;
}) {
  const messages = trpc.conversations.messages.useInfiniteQuery(
    { conversationId, limit: 50 },
    { getNextPageParam: (page) => page.nextCursor ?? undefined, refetchInterval: POLL_MS },
  );
  return (
    <QueryView query={messages} lines={9}>
      {(data) => {
        const items = itemsOf(data);
        if (items.length === 0) return <EmptyState icon="chats" title="No messages" />;
        return (
          <>
            <ol className={css.transcript}>
              {items.map((message) => (
                <MessageItem key={message.id} message={message} botName={botName} />
              ))}
            </ol>
            <LoadMore
              shown={items.length}
              total={totalOf(data)}
              hasMore={messages.hasNextPage}
              busy={messages.isFetchingNextPage}
              onMore={() => messages.fetchNextPage()}
            />
          </>
        );
      }}
    </QueryView>
  );
}
