import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormStack } from '../../ui/form.tsx';

/** E-mail and password; the session cookie comes with the answer. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => Promise<unknown> }) {
  const signIn = trpc.auth.signIn.useMutation();
  const form = useForm({
    initial: { email: '', password: '' },
    schema: async () => (await import('@pixel/contract')).Login,
    toInput: (values) => values,
    send: async (input) => {
      await signIn.mutateAsync(input);
      await onSignedIn();
    },
  });
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
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
      <Button type="submit" variant="primary" busy={form.busy}>
        Sign in
      </Button>
    </FormStack>
  );
}
