import { useMayManage } from '../../api/may-manage.tsx';
import { AuditPanel } from '../../features/audit/audit-panel.tsx';
import { VerifyAudit } from '../../features/audit/verify-audit.tsx';
import { useSession } from '../../features/session/use-session.ts';
import { EmptyState } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';

export function Component() {
  useTitle('Audit log');
  const mayManage = useMayManage();
  const user = useSession().data?.user;
  if (!user) return null;
  if (!mayManage)
    return (
      <EmptyState icon="block" title="Not for your role">
        The audit log is for administrators, and for those who change the bots of a client.
      </EmptyState>
    );
  const isAdmin = user.role === 'admin';
  return (
    <>
      <AuditPanel reader={{ id: user.id, isAdmin }} />
      {isAdmin && <VerifyAudit />}
    </>
  );
}
