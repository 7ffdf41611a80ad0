import {
  InvitationPage,
  Invite,
  Invited,
  ListInvitations,
  ListUsers,
  OneTimeTokenId,
  Person,
  PersonPage,
  UpdateUser,
  UserId,
} from '@pixel/contract';
import { getPerson, inviteUser, revokeInvitation, updateUser } from '@pixel/core';
import * as z from 'zod';
import { admin, router } from './trpc.ts';

export const users = router({
  list: admin
    .meta({ rest: 'GET /api/users', summary: 'List people' })
    .input(ListUsers)
    .output(PersonPage)
    .query(({ ctx, input }) => ctx.stores.users.listUsers(input)),

  get: admin
    .meta({ rest: 'GET /api/users/{id}', summary: 'Read a person' })
    .input(z.strictObject({ id: UserId }))
    .output(Person)
    .query(({ ctx, input }) => getPerson(ctx, input.id)),

  invite: admin
    .meta({
      rest: 'POST /api/users/invite',
      proof: 'always',
      summary: 'Invite somebody',
      description:
        'The mail brings a link that works once, for seven days. Inviting an address again ends the invitation before. `link` is null when a mail server is set; without one it is here, once, to be handed over.',
    })
    .input(Invite)
    .output(Invited)
    .mutation(({ ctx, input }) => inviteUser(ctx, input)),

  invitations: admin
    .meta({ rest: 'GET /api/users/invitations', summary: 'List invitations that nobody has used' })
    .input(ListInvitations)
    .output(InvitationPage)
    .query(({ ctx, input }) => ctx.stores.tokens.listInvitations(input)),

  revokeInvitation: admin
    .meta({ rest: 'DELETE /api/users/invitations/{id}', summary: 'Revoke an invitation' })
    .input(z.strictObject({ id: OneTimeTokenId }))
    .output(z.object({}))
    .mutation(async ({ ctx, input }) => {
      await revokeInvitation(ctx, input.id);
      return {};
    }),

  update: admin
    .meta({
      rest: 'PATCH /api/users/{id}',
      proof: 'always',
      summary: 'Change the role, clients or status of a person',
      description:
        'Another role and a suspension end all sessions of the person. Nobody changes their own role or status.',
    })
    .input(UpdateUser)
    .output(Person)
    .mutation(({ ctx, input }) => updateUser(ctx, input)),
});
