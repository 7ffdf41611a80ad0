import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormStack } from '../../ui/form.tsx';
import { brokenLinkProblem } from './broken-link-problem.ts';

/** Confirms an e-mail with the link and the password that was chosen when registering. */
export function VerifyEmailForm({ token, onDone }: { token: string; onDone: () => void }) {
  const verify = trpc.auth.verifyEmail.useMutation();
  const form = useForm({
    initial: { password: '' },
    schema: async () => (await import('@pixel/contract')).VerifyEmail,
    toInput: (values) => ({ ...values, token }),
    send: async (input) => {
      await verify.mutateAsync(input);
      onDone();
    },
  });
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.error('token') ? brokenLinkProblem : form.problem} />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        hint="The one that you chose when you registered."
        value={form.values.password}
        onChange={(value) => form.set('password', value)}
        error={form.error('password')}
      />
      <Button type="submit" variant="primary" busy={form.busy}>
        Confirm
      </Button>
    </FormStack>
  );
}
