import type { Channel } from '@pixel/contract';
import { CHANNELS } from './channels.ts';

/** `waiting` and `human` are who answers, `unanswered` is what the bot did not know. */
export const SHOWN = [
  { value: '', label: 'All' },
  { value: 'waiting', label: 'Waiting' },
  { value: 'human', label: 'With a person' },
  { value: 'unanswered', label: 'Unanswered' },
] as const;
export type Shown = (typeof SHOWN)[number]['value'];

export type Filters = { show: Shown; channel: Channel | ''; search: string };

/** The filters in an address; unknown values count as none. */
export function readFilters(query: URLSearchParams): Filters {
  const channel = CHANNELS.find(({ value }) => value === query.get('channel'));
  const shown = SHOWN.find(({ value }) => value === query.get('show'));
  return {
    show: shown?.value ?? '',
    channel: channel?.value ?? '',
    search: query.get('search') ?? '',
  };
}

/** The address of some filters, without those that are off. */
export function writeFilters({ show, channel, search }: Filters): URLSearchParams {
  const query = new URLSearchParams();
  if (show) query.set('show', show);
  if (channel) query.set('channel', channel);
  if (search) query.set('search', search);
  return query;
}

export const isFiltered = (filters: Filters): boolean => writeFilters(filters).size > 0;
