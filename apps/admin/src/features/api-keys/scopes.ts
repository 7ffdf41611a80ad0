import type { Scope } from '@pixel/contract';

export const SCOPES = [
  { value: 'chat', label: 'Chat', hint: 'Ask bots and search their sources.' },
  { value: 'read', label: 'Read', hint: 'See clients, bots, sources and conversations.' },
  { value: 'manage', label: 'Manage', hint: 'Change and delete them.' },
] as const satisfies readonly { value: Scope; label: string; hint: string }[];
