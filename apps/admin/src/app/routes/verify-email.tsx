import { useState } from 'react';
import { Link } from 'react-router';
import { useLinkToken } from '../../features/session/use-link-token.ts';
import { VerifyEmailForm } from '../../features/session/verify-email-form.tsx';
import { Entrance } from '../entrance.tsx';

export function Component() {
  const token = useLinkToken();
  const [isDone, setDone] = useState(false);
  return (
    <Entrance
      title={isDone ? 'Your account is ready' : 'Confirm your address'}
      text={
        isDone
          ? 'You can sign in with your e-mail address and password.'
          : 'Your password shows that the account is yours and not one that somebody else made with your address.'
      }
    >
      {!isDone && <VerifyEmailForm token={token} onDone={() => setDone(true)} />}
      <Link to="/sign-in">{isDone ? 'Sign in' : 'Back to sign in'}</Link>
    </Entrance>
  );
}
