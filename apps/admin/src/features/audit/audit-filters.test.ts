import { expect, it } from 'vitest';
import { isFiltered, readFilters, toQuery, writeFilters } from './audit-filters.ts';

const none = { action: '', actor: '', client: '', target: '', from: '', to: '' };
const some = {
  ...none,
  action: 'bot.created',
  actor: 'usr_1',
  from: '2026-02-27',
  to: '2026-02-28',
};

it('reads back what it wrote, and leaves what is off out of the address', () => {
  expect(readFilters(new URLSearchParams(writeFilters(some).toString()))).toEqual(some);
  expect(writeFilters(none).toString()).toBe('');
  expect([isFiltered(none), isFiltered(some)]).toEqual([false, true]);
});

it('counts days that are none as no filter', () => {
  const query = new URLSearchParams('from=yesterday&to=2026-13-01');
  expect(readFilters(query)).toEqual(none);
  expect(readFilters(new URLSearchParams('from=0001-01-01'))).toEqual(none);
});

it('asks for whole days of the reader, the last one included', () => {
  expect(toQuery(none)).toEqual({});
  expect(toQuery(some)).toEqual({
    ...{ action: 'bot.created', actor: 'usr_1' },
    from: new Date(2026, 1, 27).toISOString(),
    to: new Date(2026, 2, 1).toISOString(),
  });
});
