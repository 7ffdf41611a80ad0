import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormStack } from '../../ui/form.tsx';
import { brokenLinkProblem } from './broken-link-problem.ts';
import { NewPasswordField } from './new-password-field.tsx';

/** Makes an account: by the token of an invitation, or without one for the e-mail that is typed. */
export function RegisterForm({ token, onDone }: { token: string; onDone: () => void }) {
  const register = trpc.auth.register.useMutation();
  const form = useForm({
    initial: { email: '', name: '', password: '' },
    schema: async () => (await import('@pixel/contract')).Register,
    toInput: ({ email, ...values }) => ({ ...values, ...(token ? { token } : { email }) }),
    send: async (input) => {
      await register.mutateAsync(input);
      onDone();
    },
  });
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.error('token') ? brokenLinkProblem : form.problem} />
      <TextField
        label="Your name"
        autoComplete="name"
        value={form.values.name}
        onChange={(value) => form.set('name', value)}
        error={form.error('name')}
      />
      {!token && (
        <TextField
          label="E-mail"
          type="email"
          autoComplete="username"
          value={form.values.email}
          onChange={(value) => form.set('email', value)}
          error={form.error('email')}
        />
      )}
      <NewPasswordField
        label="Password"
        value={form.values.password}
        onChange={(value) => form.set('password', value)}
        error={form.error('password')}
      />
      <Button type="submit" variant="primary" busy={form.busy}>
        Create account
      </Button>
    </FormStack>
  );
}
