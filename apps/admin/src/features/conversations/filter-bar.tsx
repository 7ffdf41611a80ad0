import { useCallback } from 'react';
import { SearchField } from '../../ui/search-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { CHANNELS } from './channels.ts';
import { type Filters, SHOWN } from './conversation-filters.ts';

export function FilterBar({
  filters,
  onChange,
}: {
  filters: Filters;
  onChange: (change: Partial<Filters>) => void;
}) {
  const onSearch = useCallback((search: string) => onChange({ search }), [onChange]);
  return (
    <Toolbar>
      <SearchField label="Search conversations" value={filters.search} onChange={onSearch} />
      <Segmented
        name="Show"
        value={filters.show}
        options={SHOWN}
        onChange={(show) => onChange({ show })}
      />
      <Segmented
        name="Channel"
        value={filters.channel}
        options={[{ value: '', label: 'Any channel' }, ...CHANNELS]}
        onChange={(channel) => onChange({ channel })}
      />
    </Toolbar>
  );
}
