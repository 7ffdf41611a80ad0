import type { BegunTwoFactor } from '@pixel/contract';
import { useState } from 'react';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { CodeField } from '../../ui/field.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodesView } from './recovery-codes-view.tsx';
import css from './set-up-two-factor.module.css';

/** Shows the secret as a QR code, takes the first code of the app, then gives the recovery codes. */
export function SetUpTwoFactor({ begun, onClose }: { begun: BegunTwoFactor; onClose: () => void }) {
  const utils = trpc.useUtils();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  // The panel behind it changes only when the codes were seen: they are shown once.
  const close = () => {
    onClose();
    void utils.twoFactor.state.invalidate();
    void utils.auth.listSessions.invalidate();
  };
  return (
    <Dialog
      title={codes ? 'Keep your recovery codes' : 'Set up two-factor sign-in'}
      onClose={close}
    >
      {codes ? (
        <RecoveryCodesView codes={codes} onDone={close} />
      ) : (
        <ConfirmForm begun={begun} onConfirmed={setCodes} onCancel={onClose} />
      )}
    </Dialog>
  );
}

function ConfirmForm({
  begun,
  onConfirmed,
  onCancel,
}: {
  begun: BegunTwoFactor;
  onConfirmed: (codes: readonly string[]) => void;
  onCancel: () => void;
}) {
  const confirm = trpc.twoFactor.confirm.useMutation();
  const form = useForm({
    initial: { code: '' },
    schema: async () => (await import('@pixel/contract')).ConfirmTwoFactor,
    toInput: (values) => values,
    send: async (input) => onConfirmed((await confirm.mutateAsync(input)).recoveryCodes),
  });
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      <p>Scan this with an authenticator app, then type the six digits that it shows.</p>
      <div className={css.secret}>
        <QrCode text={begun.uri} label="QR code for your authenticator app" />
        <div className={css.byHand}>
          <p>You cannot scan it? Type this key into the app:</p>
          <code>{begun.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
          <CopyButton text={begun.secret} label="Copy key" />
        </div>
      </div>
      <CodeField
        label="Code of the app"
        inputMode="numeric"
        required
        value={form.values.code}
        onChange={(value) => form.set('code', value)}
        error={form.error('code')}
      />
      <FormActions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" busy={form.busy}>
          Switch on
        </Button>
      </FormActions>
    </FormStack>
  );
}
