import type { Channel } from '@pixel/contract';
import { CHANNELS } from './channels.ts';

export type Filters = { unanswered: boolean; channel: Channel | ''; search: string };

/** The filters in an address; unknown values count as none. */
export function readFilters(query: URLSearchParams): Filters {
  const channel = CHANNELS.find(({ value }) => value === query.get('channel'));
  return {
    unanswered: query.get('unanswered') === 'true',
    channel: channel?.value ?? '',
    search: query.get('search') ?? '',
  };
}

/** The address of some filters, without those that are off. */
export function writeFilters({ unanswered, channel, search }: Filters): URLSearchParams {
  const query = new URLSearchParams();
  if (unanswered) query.set('unanswered', 'true');
  if (channel) query.set('channel', channel);
  if (search) query.set('search', search);
  return query;
}

export const isFiltered = (filters: Filters): boolean => writeFilters(filters).size > 0;
