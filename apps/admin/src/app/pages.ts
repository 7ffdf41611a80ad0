import type { IconName } from '../ui/icon.tsx';

/** The main places, in the order people know them in. */
export const PAGES = [
  { to: '/', label: 'Home', icon: 'home' },
  { to: '/clients', label: 'Clients', icon: 'clients' },
  { to: '/bots', label: 'Bots', icon: 'bots' },
  { to: '/conversations', label: 'Conversations', icon: 'chats' },
  { to: '/settings', label: 'Settings', icon: 'settings' },
] as const satisfies readonly { to: string; label: string; icon: IconName }[];
