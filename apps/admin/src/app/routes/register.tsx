import type { Registered } from '@pixel/contract';
import { useState } from 'react';
import { Link } from 'react-router';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { RegisterForm } from '../../features/session/register-form.tsx';
import { useLinkToken } from '../../features/session/use-link-token.ts';
import { Entrance } from '../entrance.tsx';

type Step = 'form' | 'no-form' | Registered['next'];

const TITLES: Record<Step, string> = {
  form: 'Create your account',
  'no-form': 'By invitation only',
  'sign-in': 'Your account is ready',
  'verify-email': 'Look into your mail',
};

const TEXTS: Record<Step, string> = {
  form: 'Choose a password that you use nowhere else.',
  'no-form': 'Accounts are made with the link of an invitation. Ask an administrator for one.',
  'sign-in': 'Sign in with the e-mail address to which the invitation came, and your new password.',
  'verify-email':
    'We have sent you a link that confirms your address. It works once, for 24 hours. No mail? Ask your administrator whether this installation sends mail.',
};

export function Component() {
  const token = useLinkToken();
  const [done, setDone] = useState<Registered['next'] | null>(null);
  const registration = trpc.auth.registration.useQuery();
  return (
    <QueryView query={registration}>
      {({ policy }) => {
        const mayTry = policy === 'open' || (policy === 'invite-only' && token !== '');
        const step = done ?? (mayTry ? 'form' : 'no-form');
        return (
          <Entrance title={TITLES[step]} text={TEXTS[step]}>
            {step === 'form' && (
              <RegisterForm
                token={token}
                onDone={() => setDone(token ? 'sign-in' : 'verify-email')}
              />
            )}
            <Link to="/sign-in">{done === 'sign-in' ? 'Sign in' : 'Back to sign in'}</Link>
          </Entrance>
        );
      }}
    </QueryView>
  );
}
