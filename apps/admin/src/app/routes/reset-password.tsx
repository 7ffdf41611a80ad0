import { useState } from 'react';
import { Link } from 'react-router';
import { ResetPasswordForm } from '../../features/session/reset-password-form.tsx';
import { useLinkToken } from '../../features/session/use-link-token.ts';
import { Entrance } from '../entrance.tsx';

export function Component() {
  const token = useLinkToken();
  const [isDone, setDone] = useState(false);
  return (
    <Entrance
      title={isDone ? 'Your password is set' : 'Set a new password'}
      text={
        isDone
          ? 'You were signed out everywhere. Sign in with the new password.'
          : 'It ends all your sessions, also on other devices.'
      }
    >
      {!isDone && <ResetPasswordForm token={token} onDone={() => setDone(true)} />}
      <Link to="/sign-in">{isDone ? 'Sign in' : 'Back to sign in'}</Link>
    </Entrance>
  );
}
