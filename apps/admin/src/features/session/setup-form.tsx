import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormStack } from '../../ui/form.tsx';
import { NewPasswordField } from './new-password-field.tsx';

/** Makes the first administrator. `token` comes from the link that the server printed when it first started. */
export function SetupForm({ token, onDone }: { token: string; onDone: () => Promise<unknown> }) {
  const setup = trpc.auth.setup.useMutation();
  const form = useForm({
    initial: { name: '', email: '', password: '' },
    schema: async () => (await import('@pixel/contract')).Setup,
    toInput: (values) => ({ ...values, token }),
    send: async (input) => {
      await setup.mutateAsync(input);
      await onDone();
    },
  });
  const tokenError = form.error('token');
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem
        problem={
          tokenError
            ? {
                code: 'invalid',
                message: `The set-up link is not valid: ${tokenError}`,
                fields: {},
              }
            : form.problem
        }
      />
      <TextField
        label="Your name"
        autoComplete="name"
        value={form.values.name}
        onChange={(value) => form.set('name', value)}
        error={form.error('name')}
      />
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        value={form.values.email}
        onChange={(value) => form.set('email', value)}
        error={form.error('email')}
      />
      <NewPasswordField
        label="Password"
        value={form.values.password}
        onChange={(value) => form.set('password', value)}
        error={form.error('password')}
      />
      <Button type="submit" variant="primary" busy={form.busy}>
        Create the administrator
      </Button>
    </FormStack>
  );
}
