import type { Finding, FindingStatus } from '@pixel/contract';
import { useState } from 'react';
import { useMayManage } from '../../api/may-manage.tsx';
import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { problemOf } from '../../api/problem.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Entries, EntryFilters } from '../../ui/entries.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { toast } from '../../ui/toast.tsx';
import { FindingItem } from './finding-item.tsx';

const STATUSES: readonly { value: FindingStatus; label: string }[] = [
  { value: 'open', label: 'Open' },
  { value: 'dismissed', label: 'Dismissed' },
  { value: 'resolved', label: 'Resolved' },
];

const NOTHING: Record<FindingStatus, { title: string; text: string }> = {
  open: {
    title: 'Nothing contradicts itself',
    text: 'No two sources were found to differ in a price, a time, a phone number or the like.',
  },
  dismissed: { title: 'Nothing dismissed', text: 'What you dismiss is kept here.' },
  resolved: {
    title: 'Nothing resolved yet',
    text: 'What was corrected in one of its two sources comes here.',
  },
};

/** How often to look for what a check that was asked for finds, and for how long. */
const POLL_MS = 3_000;
const WATCHED_MS = 60_000;

/** Where the sources of a bot contradict or repeat each other. */
export function FindingsPanel({ botId }: { botId: string }) {
  const [status, setStatus] = useState<FindingStatus>('open');
  const [watchedUntil, setWatchedUntil] = useState(0);
  const findings = trpc.findings.list.useInfiniteQuery(
    { botId, status, limit: 25 },
    {
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      refetchInterval: () => (Date.now() < watchedUntil ? POLL_MS : false),
    },
  );
  const recheck = trpc.findings.recheck.useMutation({
    onSuccess: () => {
      setWatchedUntil(Date.now() + WATCHED_MS);
      toast('All documents are compared again. What is found appears here.');
    },
    onError: (error) => toast(problemOf(error).message, 'bad'),
  });
  const mayManage = useMayManage();
  const check = mayManage && (
    <Button icon="refresh" busy={recheck.isPending} onClick={() => recheck.mutate({ botId })}>
      Check again
    </Button>
  );
  const isEmpty = findings.data !== undefined && totalOf(findings.data) === 0;
  return (
    <Panel
      flush
      title="Findings"
      description="Where the sources contradict or repeat each other. Correct one of the two, or dismiss what is meant so."
      actions={!(isEmpty && status === 'open') && check}
    >
      <EntryFilters>
        <Segmented name="Status" value={status} options={STATUSES} onChange={setStatus} />
      </EntryFilters>
      <QueryView query={findings} lines={6}>
        {(data) => {
          const items = itemsOf<Finding>(data);
          return items.length === 0 ? (
            <EmptyState
              icon="check"
              title={NOTHING[status].title}
              {...(status === 'open' && { action: check })}
            >
              {NOTHING[status].text}
            </EmptyState>
          ) : (
            <>
              <Entries>
                {items.map((finding) => (
                  <FindingItem key={finding.id} finding={finding} />
                ))}
              </Entries>
              <LoadMore query={findings} shown={items.length} total={totalOf(data)} />
            </>
          );
        }}
      </QueryView>
    </Panel>
  );
}
