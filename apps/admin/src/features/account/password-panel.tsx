import { useState } from 'react';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { TextField } from '../../ui/field.tsx';
import { FormRow, FormStack } from '../../ui/form.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SaveChanges } from '../../ui/save-changes.tsx';
import { toast } from '../../ui/toast.tsx';

/** A new password for the person who is signed in. */
export function PasswordPanel() {
  const [changes, setChanges] = useState(0);
  return (
    <Panel title="Password" description="Changing it signs you out everywhere else.">
      <PasswordForm key={changes} onChanged={() => setChanges((count) => count + 1)} />
    </Panel>
  );
}

function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const utils = trpc.useUtils();
  const change = trpc.auth.changePassword.useMutation();
  const form = useForm({
    initial: { currentPassword: '', newPassword: '' },
    schema: async () => (await import('@pixel/contract')).ChangePassword,
    toInput: (values) => values,
    send: async (input) => {
      await change.mutateAsync(input);
      toast('Your password was changed.');
      onChanged();
      await utils.auth.listSessions.invalidate();
    },
  });
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      <FormRow>
        <TextField
          label="Current password"
          type="password"
          autoComplete="current-password"
          value={form.values.currentPassword}
          onChange={(value) => form.set('currentPassword', value)}
          error={form.error('currentPassword')}
        />
        <TextField
          label="New password"
          type="password"
          autoComplete="new-password"
          hint="At least 10 characters. A few unrelated words are good."
          value={form.values.newPassword}
          onChange={(value) => form.set('newPassword', value)}
          error={form.error('newPassword')}
        />
      </FormRow>
      <SaveChanges form={form}>Change password</SaveChanges>
    </FormStack>
  );
}
