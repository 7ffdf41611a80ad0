import type { Channel } from '@pixel/contract';

export const CHANNELS = [
  { value: 'widget', label: 'Widget' },
  { value: 'preview', label: 'Preview' },
  { value: 'api', label: 'API' },
] as const satisfies readonly { value: Channel; label: string }[];

export const channelLabel = (channel: Channel): string =>
  CHANNELS.find(({ value }) => value === channel)?.label ?? channel;
