import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { FormStack } from '../../ui/form.tsx';
import { NewPasswordField } from './new-password-field.tsx';

/** Sets a new password with the one-time token of a mail. */
export function ResetPasswordForm({ token, onDone }: { token: string; onDone: () => void }) {
  const reset = trpc.auth.resetPassword.useMutation();
  const form = useForm({
    initial: { password: '' },
    schema: async () => (await import('@pixel/contract')).ResetPassword,
    toInput: (values) => ({ ...values, token }),
    send: async (input) => {
      await reset.mutateAsync(input);
      onDone();
    },
  });
  const isBroken = form.error('token') !== undefined;
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem
        problem={
          isBroken
            ? {
                code: 'invalid',
                message: 'This link is not whole. Open it from the mail once more.',
                fields: {},
              }
            : form.problem
        }
      />
      <NewPasswordField
        label="New password"
        value={form.values.password}
        onChange={(value) => form.set('password', value)}
        error={form.error('password')}
      />
      <Button type="submit" variant="primary" busy={form.busy}>
        Set the password
      </Button>
    </FormStack>
  );
}
