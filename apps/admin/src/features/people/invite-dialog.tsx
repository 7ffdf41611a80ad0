import type { Invited, Role } from '@pixel/contract';
import { useState } from 'react';
import { FormProblem } from '../../api/form-problem.tsx';
import { trpc } from '../../api/trpc.ts';
import { useForm } from '../../api/use-form.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { FormActions, FormStack } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';
import { type ChosenClient, ClientChoice } from './client-choice.tsx';
import { InvitationLink } from './invitation-link.tsx';
import { RoleChoice } from './role-choice.tsx';

type Values = { email: string; role: Role; clients: readonly ChosenClient[] };
const INITIAL: Values = { email: '', role: 'client', clients: [] };

/** Invites somebody; without a mail server it shows the link that is to be handed over. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const [link, setLink] = useState<string | null>(null);
  if (link) return <InvitationLink link={link} onClose={onClose} />;
  return (
    <Dialog title="Invite somebody" onClose={onClose}>
      <InviteForm
        onCancel={onClose}
        onInvited={(invited) => {
          if (invited.link) return setLink(invited.link);
          toast(`An invitation is on its way to ${invited.email}.`);
          onClose();
        }}
      />
    </Dialog>
  );
}

function InviteForm({
  onInvited,
  onCancel,
}: {
  onInvited: (invited: Invited) => void;
  onCancel: () => void;
}) {
  const utils = trpc.useUtils();
  const invite = trpc.users.invite.useMutation();
  const form = useForm({
    initial: INITIAL,
    schema: async () => (await import('@pixel/contract')).Invite,
    toInput: ({ email, role, clients }) => ({
      email,
      role,
      ...(role !== 'admin' && { clientIds: clients.map(({ id }) => id) }),
    }),
    send: async (input) => {
      const invited = await invite.mutateAsync(input);
      await utils.users.invitations.invalidate();
      onInvited(invited);
    },
  });
  const { email, role, clients } = form.values;
  return (
    <FormStack onSubmit={form.onSubmit}>
      <FormProblem problem={form.problem} />
      <TextField
        label="E-mail"
        type="email"
        autoComplete="off"
        value={email}
        onChange={(value) => form.set('email', value)}
        error={form.error('email')}
      />
      <RoleChoice
        role={role}
        onChange={(value) => form.set('role', value)}
        error={form.error('role')}
      />
      {role !== 'admin' && (
        <ClientChoice
          chosen={clients}
          onChange={(value) => form.set('clients', value)}
          error={form.error('clientIds')}
        />
      )}
      <FormActions>
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" variant="primary" busy={form.busy}>
          Invite
        </Button>
      </FormActions>
    </FormStack>
  );
}
