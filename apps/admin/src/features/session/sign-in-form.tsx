import { useState } from 'react';
import { FormProblem } from '../../api/form-problem.tsx';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { CodeField, TextField } from '../../ui/field.tsx';
import { FormStack } from '../../ui/form.tsx';

/** E-mail and password, then the code of who has two-factor on; the session cookie comes with the answer. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => Promise<unknown> }) {
  const signIn = trpc.auth.signIn.useMutation();
  const [asksForCode, setAsksForCode] = useState(false);
  const form = useForm({
    initial: { email: '', password: '', code: '' },
    schema: async () => (await import('@pixel/contract')).Login,
    toInput: ({ code, ...values }) => ({ ...values, ...(asksForCode && { code }) }),
    send: async (input) => {
      try {
        await signIn.mutateAsync(input);
      } catch (error) {
        if (asksForCode || problemOf(error).fields.code === undefined) throw error;
        // The password was right: the next step is no mistake.
        setAsksForCode(true);
        return;
      }
      await onSignedIn();
    },
  });
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      {asksForCode ? (
        <>
          <p role="status">
            Signing in as <strong>{form.values.email}</strong>.
          </p>
          <CodeField
            label="Code of your authenticator app"
            hint="Six digits. Without the app, use one of your recovery codes."
            autoFocus
            required
            value={form.values.code}
            onChange={(value) => form.set('code', value)}
            error={form.error('code')}
          />
        </>
      ) : (
        <>
          <TextField
            label="E-mail"
            type="email"
            autoComplete="username"
            required
            value={form.values.email}
            onChange={(value) => form.set('email', value)}
            error={form.error('email')}
          />
          <TextField
            label="Password"
            type="password"
            autoComplete="current-password"
            required
            value={form.values.password}
            onChange={(value) => form.set('password', value)}
            error={form.error('password') && 'Enter your password'}
          />
        </>
      )}
      <Button type="submit" variant="primary" busy={form.busy}>
        Sign in
      </Button>
      {asksForCode && (
        <Button
          variant="ghost"
          onClick={() => {
            setAsksForCode(false);
            form.set('code', '');
          }}
        >
          Use another account
        </Button>
      )}
    </FormStack>
  );
}
