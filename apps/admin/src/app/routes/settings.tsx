import { Outlet } from 'react-router';
import { useMayManage } from '../../api/may-manage.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { SubNav } from '../../ui/sub-nav.tsx';

const LINKS = [
  { to: '/settings/account', label: 'Account' },
  { to: '/settings/api-keys', label: 'API keys' },
  { to: '/settings/audit', label: 'Audit log' },
  { to: '/settings/system', label: 'System' },
];

export function Component() {
  const mayManage = useMayManage();
  return (
    <Page>
      <PageHeader title="Settings" namesDocument={false} />
      <SubNav
        label="Settings"
        links={LINKS.filter(({ to }) => mayManage || to !== '/settings/audit')}
      />
      <Outlet />
    </Page>
  );
}
