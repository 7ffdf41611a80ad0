import type { Role } from '@pixel/contract';

export const ROLES = [
  { value: 'user', label: 'User', hint: 'Reads and chats for some clients.' },
  { value: 'client', label: 'Client', hint: 'Also changes the bots of some clients.' },
  { value: 'admin', label: 'Administrator', hint: 'Does everything, for every client.' },
] as const satisfies readonly { value: Role; label: string; hint: string }[];

export const roleLabel = (role: Role): string =>
  ROLES.find(({ value }) => value === role)?.label ?? role;
