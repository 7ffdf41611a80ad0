import type { Gap, GapStatus } from '@pixel/contract';
import { useState } from 'react';
import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { Entries, EntryFilters } from '../../ui/entries.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { GapItem } from './gap-item.tsx';
import { useGaps } from './use-gaps.ts';

const STATUSES: readonly { value: GapStatus; label: string }[] = [
  { value: 'open', label: 'Open' },
  { value: 'answered', label: 'Answered' },
  { value: 'dismissed', label: 'Dismissed' },
];
const SORTS = [
  { value: 'newest', label: 'Newest' },
  { value: 'frequent', label: 'Most asked' },
] as const;

/** The questions that a bot did not answer, with the passages that came nearest. */
export function GapsPanel({
  botId,
  onAnswer,
}: {
  botId: string;
  /** Somebody wants to write the answer to one. */
  onAnswer: (gap: Gap) => void;
}) {
  const [status, setStatus] = useState<GapStatus>('open');
  const [sort, setSort] = useState<'newest' | 'frequent'>('newest');
  const [search, setSearch] = useState('');
  const gaps = useGaps({ botId, status, sort, ...(search && { search }) });
  return (
    <Panel
      flush
      title="Gaps"
      description="Questions that the bot did not answer. Answer them, or teach it the answer and mark them as answered."
    >
      <EntryFilters>
        <SearchField label="Search questions" value={search} onChange={setSearch} />
        <Segmented name="Status" value={status} options={STATUSES} onChange={setStatus} />
        <Segmented name="Order" value={sort} options={SORTS} onChange={setSort} />
      </EntryFilters>
      <QueryView query={gaps} lines={6}>
        {(data) => {
          const items = itemsOf<Gap>(data);
          return items.length === 0 ? (
            <EmptyState
              icon="check"
              title={search || status !== 'open' ? 'No such questions' : 'Nothing is open'}
            >
              {search || status !== 'open'
                ? 'Nothing fits this search and status.'
                : 'A question that the bot cannot answer appears here, with the passages that came nearest.'}
            </EmptyState>
          ) : (
            <>
              <Entries>
                {items.map((gap) => (
                  <GapItem key={gap.id} gap={gap} onAnswer={() => onAnswer(gap)} />
                ))}
              </Entries>
              <LoadMore query={gaps} shown={items.length} total={totalOf(data)} />
            </>
          );
        }}
      </QueryView>
    </Panel>
  );
}
