import { useSession } from '../features/session/use-session.ts';

/** Only administrators add and delete clients. */
export const useIsAdmin = (): boolean => useSession().data?.user?.role === 'admin';
