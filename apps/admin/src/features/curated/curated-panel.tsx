import type { Curated } from '@pixel/contract';
import { useState } from 'react';
import { IfMayManage, useMayManage } from '../../api/may-manage.tsx';
import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Entries, EntryFilters } from '../../ui/entries.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { EmptyState } from '../../ui/states.tsx';
import css from './curated.module.css';
import { CuratedDialog } from './curated-dialog.tsx';
import { CuratedItem } from './curated-item.tsx';
import { DeleteCurated } from './delete-curated.tsx';
import { ImportCuratedDialog } from './import-curated.tsx';

type Show = 'all' | 'on' | 'off';
const SHOWN: readonly { value: Show; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'on', label: 'Enabled' },
  { value: 'off', label: 'Off' },
];

type Open = { what: 'add' | 'import' } | { what: 'edit' | 'delete'; curated: Curated } | null;

/** The questions to which a bot has an answer of its agency's own, with the ways to add some. */
export function CuratedPanel({ botId }: { botId: string }) {
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<Show>('all');
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const list = trpc.curated.list.useInfiniteQuery(
    {
      ...{ botId, limit: 25 },
      ...(search.trim() && { search: search.trim() }),
      ...(show !== 'all' && { enabled: show === 'on' }),
    },
    {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (before) => before,
    },
  );
  const mayManage = useMayManage();
  const isFiltered = search.trim() !== '' || show !== 'all';
  const isEmpty = !isFiltered && list.data !== undefined && totalOf(list.data) === 0;
  const importButton = (
    <Button small={!isEmpty} icon="upload" onClick={() => setOpen({ what: 'import' })}>
      Import
    </Button>
  );
  return (
    <Panel
      flush
      title="Questions and answers"
      description="Answered word for word."
      actions={
        <IfMayManage>
          <div className={css.actions}>
            {importButton}
            {!isEmpty && (
              <Button small variant="primary" icon="plus" onClick={() => setOpen({ what: 'add' })}>
                Add question
              </Button>
            )}
          </div>
        </IfMayManage>
      }
    >
      {!isEmpty && (
        <EntryFilters>
          <SearchField label="Search questions and answers" value={search} onChange={setSearch} />
          <Segmented name="Which answers" value={show} options={SHOWN} onChange={setShow} />
        </EntryFilters>
      )}
      <QueryView query={list} lines={6}>
        {(data) => {
          const items = itemsOf<Curated>(data);
          if (isEmpty)
            return (
              <EmptyState
                icon="question"
                title="No answers of your own yet"
                action={
                  mayManage && (
                    <Button variant="primary" icon="plus" onClick={() => setOpen({ what: 'add' })}>
                      Add question
                    </Button>
                  )
                }
              >
                Write the answer to a question that must be answered exactly so.
              </EmptyState>
            );
          if (items.length === 0)
            return (
              <EmptyState icon="search" title="No such answers">
                Nothing fits this search and choice.
              </EmptyState>
            );
          return (
            <>
              <Entries>
                {items.map((curated) => (
                  <CuratedItem
                    key={curated.id}
                    curated={curated}
                    onEdit={() => setOpen({ what: 'edit', curated })}
                    onDelete={() => setOpen({ what: 'delete', curated })}
                  />
                ))}
              </Entries>
              <LoadMore query={list} shown={items.length} total={totalOf(data)} />
            </>
          );
        }}
      </QueryView>
      {open?.what === 'add' && <CuratedDialog botId={botId} onClose={close} />}
      {open?.what === 'import' && <ImportCuratedDialog botId={botId} onClose={close} />}
      {open?.what === 'edit' && (
        <CuratedDialog botId={botId} curated={open.curated} onClose={close} />
      )}
      {open?.what === 'delete' && <DeleteCurated curated={open.curated} onClose={close} />}
    </Panel>
  );
}
