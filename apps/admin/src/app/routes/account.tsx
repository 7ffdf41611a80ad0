import { PasswordPanel } from '../../features/account/password-panel.tsx';
import { ProfilePanel } from '../../features/account/profile-panel.tsx';
import { SessionsPanel } from '../../features/account/sessions-panel.tsx';
import { TwoFactorPanel } from '../../features/account/two-factor-panel.tsx';
import { Stack } from '../../ui/form.tsx';
import { useTitle } from '../../ui/use-title.ts';

export function Component() {
  useTitle('Account');
  return (
    <Stack>
      <ProfilePanel />
      <PasswordPanel />
      <TwoFactorPanel />
      <SessionsPanel />
    </Stack>
  );
}
