import { useSession } from '../features/session/use-session.ts';

/** The audit log is for those who may change bots; everybody sees what was done to the own clients only. */
export function useMayAudit(): boolean {
  const role = useSession().data?.user?.role;
  return role !== undefined && role !== 'user';
}
