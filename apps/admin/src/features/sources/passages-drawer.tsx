import type { PassageState, Source } from '@pixel/contract';
import { useState } from 'react';
import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { PassageItem } from './passage-item.tsx';
import css from './passages-drawer.module.css';

const STATES = [
  { value: 'all', label: 'All' },
  { value: 'excluded', label: 'Left out' },
  { value: 'quarantined', label: 'Quarantine' },
] as const;

/** What the bot took from a source, piece by piece, as it retrieves it. */
export function PassagesDrawer({ source, onClose }: { source: Source; onClose: () => void }) {
  const [search, setSearch] = useState('');
  const [state, setState] = useState<'all' | PassageState>('all');
  const passages = trpc.sources.passages.useInfiniteQuery(
    { sourceId: source.id, limit: 25, search, ...(state !== 'all' && { state }) },
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  );
  return (
    <Dialog
      shape="drawer"
      title={source.title}
      description="The passages the bot can answer from."
      onClose={onClose}
    >
      <div className={css.tools}>
        <SearchField label="Search passages" value={search} onChange={setSearch} />
        <Segmented name="Which passages" value={state} options={STATES} onChange={setState} />
      </div>
      <QueryView query={passages} lines={9}>
        {(data) => {
          const items = itemsOf(data);
          if (items.length === 0)
            return (
              <EmptyState icon="text" title="No passages">
                {search === '' && state === 'all'
                  ? 'Nothing readable was found in this source.'
                  : 'No passage of this source is like that.'}
              </EmptyState>
            );
          return (
            <>
              <ol className={css.list}>
                {items.map((passage) => (
                  <PassageItem key={passage.id} passage={passage} sourceId={source.id} />
                ))}
              </ol>
              <LoadMore query={passages} shown={items.length} total={totalOf(data)} />
            </>
          );
        }}
      </QueryView>
    </Dialog>
  );
}
