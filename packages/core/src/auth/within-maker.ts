import type { ClientId, Role, Scope } from '@pixel/contract';
import type { Reach } from '../actor.ts';

/** The key as its maker may use it now: whoever lost a role or a client made keys that lost it as well. */
export function withinMaker<
  Key extends {
    readonly scopes: readonly Scope[];
    readonly clientIds: readonly ClientId[] | null;
  },
>(key: Key, maker: { readonly role: Role; readonly clientIds: Reach }) {
  const scopes = key.scopes.filter((scope) => scope !== 'manage' || maker.role !== 'user');
  return { ...key, scopes, clientIds: clientsWithin(key.clientIds, maker.clientIds) };
}

function clientsWithin(own: readonly ClientId[] | null, reach: Reach): readonly ClientId[] | null {
  if (reach === 'all') return own;
  return own === null ? reach : own.filter((id) => reach.includes(id));
}
