import { useCallback, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { QueryView } from '../../api/query-view.tsx';
import { Button } from '../../ui/button.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Panel } from '../../ui/panel.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AuditFilterBar } from './audit-filter-bar.tsx';
import { type AuditFilters, isFiltered, readFilters, writeFilters } from './audit-filters.ts';
import { AuditTable } from './audit-table.tsx';
import { ExportAudit } from './export-audit.tsx';
import type { Reader } from './names.tsx';
import { idsIn, namedIds, TargetNamesProvider } from './target-names.tsx';
import { useAudit } from './use-audit.ts';

/** Who did what and when, with filters kept in the address. */
export function AuditPanel({ reader }: { reader: Reader }) {
  const [query, setQuery] = useSearchParams();
  const [isExporting, setExporting] = useState(false);
  const filters = useMemo(() => readFilters(query), [query]);
  const change = useCallback(
    (part: Partial<AuditFilters>) =>
      setQuery((old) => writeFilters({ ...readFilters(old), ...part }), { replace: true }),
    [setQuery],
  );
  const clear = () => setQuery({}, { replace: true });
  const audit = useAudit(filters);
  const total = audit.data ? totalOf(audit.data) : 0;
  const lists = [
    namedIds([filters.actor, filters.client]),
    ...(audit.data?.pages ?? []).map(({ items }) => idsIn(items)),
  ];
  return (
    <TargetNamesProvider lists={lists}>
      <Panel
        flush
        title="Audit log"
        description={
          reader.isAdmin
            ? 'Who did what, when and from where. Entries are only ever added.'
            : 'What was done for your clients, by whom, when and from where.'
        }
        actions={
          total > 0 && (
            <Button icon="file" onClick={() => setExporting(true)}>
              Export
            </Button>
          )
        }
      >
        <AuditFilterBar filters={filters} reader={reader} onChange={change} onClear={clear} />
        <QueryView query={audit} lines={8}>
          {(data) => {
            const items = itemsOf(data);
            if (items.length === 0)
              return isFiltered(filters) ? (
                <EmptyState
                  icon="search"
                  title="No entry fits"
                  action={<Button onClick={clear}>Clear filters</Button>}
                />
              ) : (
                <EmptyState icon="clock" title="Nothing was done yet">
                  Every change to clients, bots, sources, people and keys is written down here.
                </EmptyState>
              );
            return (
              <>
                <AuditTable items={items} reader={reader} onFilter={change} />
                <LoadMore query={audit} shown={items.length} total={total} />
              </>
            );
          }}
        </QueryView>
        {isExporting && (
          <ExportAudit filters={filters} total={total} onClose={() => setExporting(false)} />
        )}
      </Panel>
    </TargetNamesProvider>
  );
}
