import type { Person, UpdateUser } from '@pixel/contract';
import { recordAudit } from '../audit/index.ts';
import type { Account, Staff } from '../auth/index.ts';
import type { Ctx } from '../context.ts';
import { DomainError, notFound } from '../error.ts';
import { getPerson } from './get-person.ts';
import { requireClients } from './require-clients.ts';

/**
 * Changes what somebody may do and for whom. Another role and a suspension end all sessions of the person at once. The last
 * active admin stays one: nobody changes their own role or status, and who acts is still an active admin when it happens,
 * also against another change at the same time. Throws DomainError forbidden, not-found, conflict for a stale `version`, or
 * invalid for unknown clients.
 */
export async function updateUser(
  ctx: Pick<Ctx, 'transaction' | 'request' | 'now' | 'newId'> & { readonly actor: Staff },
  input: UpdateUser,
): Promise<Person> {
  const { id, version } = input;
  if (id === ctx.actor.userId && (input.role ?? input.status) !== undefined)
    throw new DomainError('forbidden', 'You cannot change your own role or status.');
  return ctx.transaction(async ({ stores }) => {
    const admins = await stores.users.lockActiveAdmins();
    if (!admins.includes(ctx.actor.userId))
      throw new DomainError('forbidden', 'You may not do this.');
    const before = await stores.users.findAccount(id);
    if (!before) throw notFound('person');
    const access = accessAfter(before, input);
    await requireClients(stores, input.clientIds ?? []);
    const endSessions = access.role !== before.role || access.status === 'suspended';
    await stores.users.setAccess(id, { ...access, endSessions, version });
    if (endSessions)
      await stores.tokens.useUpToken({ kind: 'reset', email: before.email, now: ctx.now() });
    await recordAudit(
      { ...ctx, stores },
      {
        ...{ action: 'user.access-set', target: id, details: changeOf(before, access) },
      },
    );
    return getPerson({ stores }, id);
  });
}

type Access = ReturnType<typeof accessAfter>;

function accessAfter(before: Account, { role = before.role, status, clientIds }: UpdateUser) {
  if (role === 'admin' && clientIds !== undefined && clientIds.length > 0)
    throw new DomainError('invalid', 'An admin reaches every client.', {
      fields: { clientIds: 'an admin reaches every client' },
    });
  const kept = before.clientIds === 'all' ? [] : before.clientIds;
  return {
    ...{ role, status: status ?? before.status },
    clientIds: role === 'admin' ? [] : (clientIds ?? kept),
  };
}

/** How it is now, and how it was where that is something else. */
function changeOf(before: Account, { role, status, clientIds }: Access) {
  const had = before.clientIds === 'all' ? 0 : before.clientIds.length;
  return {
    ...{ role, status, clients: clientIds.length },
    ...(before.role !== role && { roleBefore: before.role }),
    ...(before.status !== status && { statusBefore: before.status }),
    ...(had !== clientIds.length && { clientsBefore: had }),
  };
}
