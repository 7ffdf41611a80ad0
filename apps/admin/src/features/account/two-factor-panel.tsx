import type { TwoFactorState } from '@pixel/contract';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions, Stack } from '../../ui/form.tsx';
import { formatMany } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { toast } from '../../ui/toast.tsx';
import { RecoveryCodesView } from './recovery-codes-view.tsx';
import { SetUpTwoFactor } from './set-up-two-factor.tsx';

/** Fewer recovery codes than this are worth a warning. */
const FEW = 3;

/** The second factor of the person who is signed in. */
export function TwoFactorPanel() {
  const state = trpc.twoFactor.state.useQuery();
  return (
    <Panel
      title="Two-factor sign-in"
      description="A code of an app on your phone, besides your password."
      actions={state.data?.enabled && <Badge tone="good">On</Badge>}
    >
      <QueryView query={state} lines={2}>
        {(known) => (known.enabled ? <SwitchedOn state={known} /> : <SwitchedOff />)}
      </QueryView>
    </Panel>
  );
}

function SwitchedOff() {
  const begin = trpc.twoFactor.begin.useMutation({
    onError: (error) => toast(problemOf(error).message, 'bad'),
  });
  return (
    <Stack>
      <p>Who finds out your password still cannot sign in. It takes two minutes to set up.</p>
      <FormActions align="start">
        <Button variant="primary" busy={begin.isPending} onClick={() => begin.mutate()}>
          Set up two-factor sign-in
        </Button>
      </FormActions>
      {begin.data && <SetUpTwoFactor begun={begin.data} onClose={() => begin.reset()} />}
    </Stack>
  );
}

function SwitchedOn({ state }: { state: TwoFactorState }) {
  const utils = trpc.useUtils();
  const [isSwitchingOff, setSwitchingOff] = useState(false);
  const renew = trpc.twoFactor.renewRecoveryCodes.useMutation({
    onSuccess: () => utils.twoFactor.state.invalidate(),
    onError: (error) => toast(problemOf(error).message, 'bad'),
  });
  const left = state.recoveryCodesLeft;
  return (
    <Stack>
      {left < FEW && (
        <Notice tone="warn">
          <p>
            {left === 0
              ? 'No recovery code is left: without your phone you could not sign in any more.'
              : `Only ${formatMany(left, 'recovery code')} left. Get new ones.`}
          </p>
        </Notice>
      )}
      <p>
        On{' '}
        {state.since && (
          <>
            since <TimeAgo at={state.since} />
          </>
        )}
        , with {formatMany(left, 'unused recovery code')}.
      </p>
      <FormActions align="start">
        <Button busy={renew.isPending} onClick={() => renew.mutate()}>
          New recovery codes
        </Button>
        <Button onClick={() => setSwitchingOff(true)}>Switch off</Button>
      </FormActions>
      {renew.data && (
        <Dialog title="Your new recovery codes" onClose={() => renew.reset()}>
          <RecoveryCodesView codes={renew.data.recoveryCodes} onDone={() => renew.reset()} />
        </Dialog>
      )}
      {isSwitchingOff && <SwitchOff onClose={() => setSwitchingOff(false)} />}
    </Stack>
  );
}

function SwitchOff({ onClose }: { onClose: () => void }) {
  const utils = trpc.useUtils();
  const disable = trpc.twoFactor.disable.useMutation({
    onSuccess: async () => {
      await Promise.all([utils.twoFactor.state.invalidate(), utils.auth.listSessions.invalidate()]);
      onClose();
      toast('Two-factor sign-in is off.');
    },
  });
  return (
    <ConfirmDialog
      title="Switch two-factor sign-in off?"
      confirmLabel="Switch off"
      busy={disable.isPending}
      error={disable.error && problemOf(disable.error).message}
      onConfirm={() => disable.mutate()}
      onClose={onClose}
    >
      <p>Your password alone opens your account then. Your recovery codes end.</p>
    </ConfirmDialog>
  );
}
