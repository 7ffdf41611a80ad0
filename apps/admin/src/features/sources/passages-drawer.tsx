import type { Passage, Source } from '@pixel/contract';
import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { WebLink } from '../../ui/web-link.tsx';
import css from './passages-drawer.module.css';

/** What the bot took from a source, piece by piece, as it retrieves it. */
export function PassagesDrawer({ source, onClose }: { source: Source; onClose: () => void }) {
  const passages = trpc.sources.passages.useInfiniteQuery(
    { sourceId: source.id, limit: 25 },
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  );
  return (
    <Dialog
      shape="drawer"
      title={source.title}
      description="The passages the bot can answer from."
      onClose={onClose}
    >
      <QueryView query={passages} lines={9}>
        {(data) => {
          const items = itemsOf(data);
          if (items.length === 0)
            return (
              <EmptyState icon="text" title="No passages">
                Nothing readable was found in this source.
              </EmptyState>
            );
          return (
            <>
              <ol className={css.list}>
                {items.map((passage) => (
                  <PassageItem key={passage.id} passage={passage} />
                ))}
              </ol>
              <LoadMore
                shown={items.length}
                total={totalOf(data)}
                hasMore={passages.hasNextPage}
                busy={passages.isFetchingNextPage}
                onMore={() => passages.fetchNextPage()}
              />
            </>
          );
        }}
      </QueryView>
    </Dialog>
  );
}

function PassageItem({ passage }: { passage: Passage }) {
  const path = [...passage.headings, passage.page !== null && `page ${passage.page}`];
  return (
    <li className={css.passage}>
      <div className={css.head}>
        <strong>
          {passage.url ? (
            <WebLink url={passage.url} text={passage.documentTitle || passage.url} />
          ) : (
            passage.documentTitle
          )}
        </strong>
        <span>{path.filter(Boolean).join(' › ')}</span>
      </div>
      <p>{passage.text}</p>
    </li>
  );
}
