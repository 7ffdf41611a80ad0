import { expect, it } from 'vitest';
import { isFiltered, readFilters, writeFilters } from './conversation-filters.ts';

const none = { show: '', channel: '', search: '' } as const;

it('reads back what it wrote', () => {
  const filters = { show: 'waiting', channel: 'api', search: 'a & b' } as const;
  expect(readFilters(new URLSearchParams(writeFilters(filters).toString()))).toEqual(filters);
});

it('leaves filters that are off out of the address', () => {
  expect(writeFilters(none).toString()).toBe('');
  expect(isFiltered(none)).toBe(false);
});

it('counts unknown values as no filter', () => {
  expect(readFilters(new URLSearchParams('channel=fax&show=nobody'))).toEqual(none);
});
