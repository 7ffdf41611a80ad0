import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { FormStack } from '../../ui/form.tsx';
import { brokenLinkProblem } from './broken-link-problem.ts';
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
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.error('token') ? brokenLinkProblem : form.problem} />
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
