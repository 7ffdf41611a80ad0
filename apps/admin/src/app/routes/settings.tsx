import { Outlet } from 'react-router';
import { Page, PageHeader } from '../../ui/page.tsx';
import { SubNav } from '../../ui/sub-nav.tsx';
import { useMayAudit } from '../use-may-audit.ts';

const LINKS = [
  { to: '/settings/account', label: 'Account' },
  { to: '/settings/api-keys', label: 'API keys' },
  { to: '/settings/audit', label: 'Audit log' },
  { to: '/settings/system', label: 'System' },
];

export function Component() {
  const mayAudit = useMayAudit();
  return (
    <Page>
      <PageHeader title="Settings" namesDocument={false} />
      <SubNav
        label="Settings"
        links={LINKS.filter(({ to }) => mayAudit || to !== '/settings/audit')}
      />
      <Outlet />
    </Page>
  );
}
