import type { IconName } from '../ui/icon.tsx';
import { useIsAdmin } from './use-is-admin.ts';

type Place = { to: string; label: string; icon: IconName; isForAdmins?: boolean };

/** The main places, in the order people know them in. */
const PAGES: readonly Place[] = [
  { to: '/', label: 'Home', icon: 'home' },
  { to: '/clients', label: 'Clients', icon: 'clients' },
  { to: '/bots', label: 'Bots', icon: 'bots' },
  { to: '/conversations', label: 'Conversations', icon: 'chats' },
  { to: '/people', label: 'People', icon: 'people', isForAdmins: true },
  { to: '/settings', label: 'Settings', icon: 'settings' },
];

/** Those of the main places that the person may enter. */
export function usePages(): readonly Place[] {
  const isAdmin = useIsAdmin();
  return PAGES.filter((page) => isAdmin || !page.isForAdmins);
}
