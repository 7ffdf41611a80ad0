import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormStack } from '../../ui/form.tsx';

/** Asks for a link by mail. The answer is the same whether there is such an account or not. */
export function ForgotPasswordForm({ onSent }: { onSent: () => void }) {
  const forgot = trpc.auth.forgotPassword.useMutation();
  const form = useForm({
    initial: { email: '' },
    schema: async () => (await import('@pixel/contract')).ForgotPassword,
    toInput: (values) => values,
    send: async (input) => {
      await forgot.mutateAsync(input);
      onSent();
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
      <Button type="submit" variant="primary" busy={form.busy}>
        Send the link
      </Button>
    </FormStack>
  );
}
