import { useState } from 'react';
import { Link } from 'react-router';
import { ForgotPasswordForm } from '../../features/session/forgot-password-form.tsx';
import { Entrance } from '../entrance.tsx';

export function Component() {
  const [isSent, setSent] = useState(false);
  return (
    <Entrance
      title="Forgot your password?"
      text={
        isSent
          ? 'If there is an account with this e-mail, a link is on its way. It works once, for 30 minutes. No mail? Ask your administrator whether this installation sends mail.'
          : 'We send you a link with which you can set a new one.'
      }
    >
      {!isSent && <ForgotPasswordForm onSent={() => setSent(true)} />}
      <Link to="/sign-in">Back to sign in</Link>
    </Entrance>
  );
}
