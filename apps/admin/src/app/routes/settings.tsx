import { Outlet } from 'react-router';
import { Page, PageHeader } from '../../ui/page.tsx';
import { SubNav } from '../../ui/sub-nav.tsx';

export function Component() {
  return (
    <Page>
      <PageHeader title="Settings" namesDocument={false} />
      <SubNav
        label="Settings"
        links={[
          { to: '/settings/account', label: 'Account' },
          { to: '/settings/api-keys', label: 'API keys' },
          { to: '/settings/system', label: 'System' },
        ]}
      />
      <Outlet />
    </Page>
  );
}
