import { KeysPanel } from '../../features/api-keys/keys-panel.tsx';
import { useSession } from '../../features/session/use-session.ts';
import { useTitle } from '../../ui/use-title.ts';

export function Component() {
  useTitle('API keys');
  const role = useSession().data?.user?.role;
  return <KeysPanel isAdmin={role === 'admin'} mayManage={role !== 'user'} />;
}
