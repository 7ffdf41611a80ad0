import type { Invitation } from '@pixel/contract';
import { useState } from 'react';
import { itemsOf, totalOf } from '../../api/pages-of.ts';
import { problemOf } from '../../api/problem.ts';
import { trpc } from '../../api/trpc.ts';
import { Badge } from '../../ui/badge.tsx';
import { IconButton } from '../../ui/button.tsx';
import { Entity } from '../../ui/entity.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { toast } from '../../ui/toast.tsx';
import { InvitationLink } from './invitation-link.tsx';
import css from './people-table.module.css';
import { roleLabel } from './roles.ts';

const COLUMNS = [
  { label: 'Invited' },
  { label: 'Role' },
  { label: 'By' },
  { label: 'Ends', number: true },
  { label: 'Actions', tight: true, hidden: true },
] as const;

/** Invitations that nobody has used; nothing while there are none. */
export function InvitationsPanel() {
  const invitations = trpc.users.invitations.useInfiniteQuery(
    { limit: 25 },
    { getNextPageParam: (page) => page.nextCursor ?? undefined },
  );
  const [link, setLink] = useState<string | null>(null);
  const items = invitations.data ? itemsOf(invitations.data) : [];
  return (
    <>
      {invitations.data && items.length > 0 && (
        <Panel flush title="Invitations" description="Sent and not used yet.">
          <Table name="Invitations" columns={COLUMNS}>
            {items.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} onLink={setLink} />
            ))}
          </Table>
          <LoadMore query={invitations} shown={items.length} total={totalOf(invitations.data)} />
        </Panel>
      )}
      {link && <InvitationLink link={link} onClose={() => setLink(null)} />}
    </>
  );
}

function InvitationRow({
  invitation,
  onLink,
}: {
  invitation: Invitation;
  onLink: (link: string) => void;
}) {
  const { id, email, role, clients, invitedBy, expiresAt } = invitation;
  const utils = trpc.useUtils();
  const onError = (error: unknown) => toast(problemOf(error).message, 'bad');
  const onSettled = () => utils.users.invitations.invalidate();
  const resend = trpc.users.invite.useMutation({
    onSuccess: ({ link }) => {
      if (link) onLink(link);
      else toast(`A new link is on its way to ${email}. The one before has ended.`);
    },
    onError,
    onSettled,
  });
  const revoke = trpc.users.revokeInvitation.useMutation({
    onSuccess: () => toast(`The invitation of ${email} was revoked.`),
    onError,
    onSettled,
  });
  const isOver = Date.parse(expiresAt) < Date.now();
  return (
    <tr>
      <Cell>
        <Entity
          name={email}
          detail={role === 'admin' ? 'Every client' : clients.map(({ name }) => name).join(', ')}
        />
      </Cell>
      <Cell>
        <Badge plain tone={role === 'admin' ? 'accent' : 'neutral'}>
          {roleLabel(role)}
        </Badge>
      </Cell>
      <Cell lead="By:">{invitedBy?.name ?? 'Somebody who is gone'}</Cell>
      <Cell number lead="Ends:">
        {isOver ? <Badge tone="bad">Expired</Badge> : <TimeAgo at={expiresAt} />}
      </Cell>
      <Cell tight>
        <span className={css.actions}>
          <IconButton
            small
            label={`Send the invitation of ${email} again`}
            icon="refresh"
            disabled={resend.isPending}
            onClick={() =>
              resend.mutate({
                email,
                role,
                ...(role !== 'admin' && { clientIds: clients.map((client) => client.id) }),
              })
            }
          />
          <IconButton
            small
            label={`Revoke the invitation of ${email}`}
            icon="trash"
            disabled={revoke.isPending}
            onClick={() => revoke.mutate({ id })}
          />
        </span>
      </Cell>
    </tr>
  );
}
