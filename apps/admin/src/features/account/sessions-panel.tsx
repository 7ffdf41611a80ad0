import type { Session } from '@pixel/contract';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { QueryView } from '../../api/query-view.tsx';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Entity } from '../../ui/entity.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { toast } from '../../ui/toast.tsx';
import { deviceName } from './device-name.ts';

const COLUMNS = [
  { label: 'Device' },
  { label: 'Signed in', number: true },
  { label: 'Ends', number: true },
  { label: 'Actions', tight: true, hidden: true },
] as const;

/** Where the person is signed in; each place can be signed out. */
export function SessionsPanel() {
  const sessions = trpc.auth.listSessions.useQuery();
  const [isEndingOthers, setEndingOthers] = useState(false);
  return (
    <Panel
      flush
      title="Where you are signed in"
      description="Sign out what you do not know, then change your password."
      actions={
        (sessions.data?.length ?? 0) > 1 && (
          <Button onClick={() => setEndingOthers(true)}>Sign out all others</Button>
        )
      }
    >
      <QueryView query={sessions} lines={3}>
        {(items) => (
          <Table name="Sessions" columns={COLUMNS}>
            {items.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </Table>
        )}
      </QueryView>
      {isEndingOthers && <EndOthers onClose={() => setEndingOthers(false)} />}
    </Panel>
  );
}

function SessionRow({ session }: { session: Session }) {
  const utils = trpc.useUtils();
  const name = deviceName(session.userAgent);
  const revoke = trpc.auth.revokeSession.useMutation({
    onSuccess: async () => {
      await utils.auth.listSessions.invalidate();
      toast(`${name} was signed out.`);
    },
    onError: (error) => toast(problemOf(error).message, 'bad'),
  });
  return (
    <tr>
      <Cell>
        <Entity
          name={
            <>
              {name} {session.current && <Badge tone="good">This one</Badge>}
            </>
          }
          detail={session.address}
        />
      </Cell>
      <Cell number lead="Signed in:">
        <TimeAgo at={session.createdAt} />
      </Cell>
      <Cell number lead="Ends:">
        <TimeAgo at={session.expiresAt} />
      </Cell>
      <Cell tight>
        {!session.current && (
          <Button
            small
            busy={revoke.isPending}
            aria-label={`Sign out ${name}`}
            onClick={() => revoke.mutate({ id: session.id })}
          >
            Sign out
          </Button>
        )}
      </Cell>
    </tr>
  );
}

function EndOthers({ onClose }: { onClose: () => void }) {
  const utils = trpc.useUtils();
  const revoke = trpc.auth.revokeOtherSessions.useMutation({
    onSuccess: async () => {
      await utils.auth.listSessions.invalidate();
      onClose();
      toast('You are signed out everywhere else.');
    },
  });
  return (
    <ConfirmDialog
      title="Sign out all others?"
      confirmLabel="Sign out all others"
      busy={revoke.isPending}
      error={revoke.error && problemOf(revoke.error).message}
      onConfirm={() => revoke.mutate()}
      onClose={onClose}
    >
      <p>Every other browser and program that is signed in as you has to sign in again.</p>
    </ConfirmDialog>
  );
}
