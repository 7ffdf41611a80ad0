import { useEffect, useState } from 'react';
import { FormProblem } from '../../api/form-problem.tsx';
import { settleProofs } from '../../api/proof.ts';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CodeField, TextField } from '../../ui/field.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';
import { useSession } from './use-session.ts';

/** Asks for the password, and for the code of who has two-factor on; then what waits goes on. */
export default function ProofDialog() {
  const prove = trpc.auth.prove.useMutation();
  const user = useSession().data?.user;
  const needsCode = trpc.twoFactor.state.useQuery().data?.enabled === true;
  const [isAsked, setAsked] = useState(false);
  const form = useForm({
    initial: { password: '', code: '' },
    schema: async () => (await import('@pixel/contract')).Reauthenticate,
    toInput: ({ password, code }) => ({ password, ...(code.trim() !== '' && { code }) }),
    send: async (input) => {
      await prove.mutateAsync(input);
      settleProofs(true);
    },
  });
  const codeError = form.error('code');
  useEffect(() => {
    if (codeError) setAsked(true);
  }, [codeError]);
  return (
    <Dialog
      title="Confirm that it is you"
      description="This is sensitive, so Pixel asks for your password again. You are not asked for the next ten minutes."
      onClose={() => settleProofs(false)}
    >
      <FormStack onSubmit={form.onSubmit}>
        <FormProblem problem={form.problem} />
        {user && (
          // Password managers fill in the password of this account.
          <input type="hidden" name="username" autoComplete="username" value={user.email} />
        )}
        <TextField
          label="Password"
          type="password"
          autoComplete="current-password"
          data-first
          required
          value={form.values.password}
          onChange={(value) => form.set('password', value)}
          error={form.error('password')}
        />
        {(needsCode || isAsked) && (
          <CodeField
            label="Code of your authenticator app"
            hint="Six digits, or one of your recovery codes."
            value={form.values.code}
            onChange={(value) => form.set('code', value)}
            error={codeError}
          />
        )}
        <FormActions>
          <Button onClick={() => settleProofs(false)}>Cancel</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            Confirm
          </Button>
        </FormActions>
      </FormStack>
    </Dialog>
  );
}
