import type { ClientId, Person } from '@pixel/contract';
import type { Account, UserStore } from '../auth/port.ts';
import { DomainError, staleVersion } from '../error.ts';
import { mentions } from './fake-client-store.ts';
import { pageOfRows } from './fake-page.ts';
import type { Tables, UserRow } from './tables.ts';

export function createFakeUserStore(tables: Tables, now: () => Date): UserStore {
  const users = () => [...tables.users.values()];
  const change = (id: UserRow['id'], patch: Partial<UserRow>) => {
    const row = tables.users.get(id);
    if (row) tables.users.set(id, { ...row, ...patch });
  };
  const endSessions = (id: UserRow['id'], keep?: string) => {
    for (const [session, { userId }] of tables.sessions)
      if (userId === id && session !== keep) tables.sessions.delete(session);
  };
  const existing = (ids: readonly ClientId[]) =>
    [...new Set(ids)].filter((id) => tables.clients.has(id)).sort();
  return {
    async findAccount(id) {
      return toAccount(tables.users.get(id));
    },
    async recallAccount(id) {
      return toAccount(tables.users.get(id));
    },
    async findAccountByEmail(email) {
      return toAccount(users().find((user) => user.email === email));
    },
    async countUsers() {
      return tables.users.size;
    },
    async saveUser({ clientIds = [], ...user }) {
      if (tables.users.has(user.id) || users().some(({ email }) => email === user.email))
        throw new DomainError('conflict', 'This e-mail address has an account already.', {
          fields: { email: 'is taken' },
        });
      tables.users.set(user.id, {
        ...{ ...user, status: 'active', clientIds: existing(clientIds) },
        ...{ version: 1, createdAt: now(), lastLoginAt: null },
      });
    },
    async listUsers(input) {
      const rows = users().filter(
        (row) =>
          (input.role === undefined || row.role === input.role) &&
          (input.status === undefined || row.status === input.status) &&
          mentions([row.name, row.email], input.search),
      );
      return pageOfRows(rows, input, {
        ...{ keyOf: (row) => row.id, order: 'descending' },
        toItem: (row) => toPerson(tables, row),
      });
    },
    async findPerson(id) {
      const row = tables.users.get(id);
      return row ? toPerson(tables, row) : null;
    },
    async lockActiveAdmins() {
      return users().flatMap(({ id, role, status }) =>
        role === 'admin' && status === 'active' ? id : [],
      );
    },
    async setAccess(id, { endSessions: isEnding, clientIds, version, ...access }) {
      const row = tables.users.get(id);
      if (!row) return;
      if (version !== undefined && version !== row.version) throw staleVersion('person');
      change(id, { ...access, clientIds: existing(clientIds), version: row.version + 1 });
      if (isEnding) endSessions(id);
    },
    async recordLogin(id, at) {
      change(id, { lastLoginAt: at });
    },
    async changePassword({ id, from, to, keepSession }) {
      if (tables.users.get(id)?.passwordHash !== from) return false;
      change(id, { passwordHash: to });
      endSessions(id, keepSession);
      return true;
    },
    async renameUser(id, name) {
      change(id, { name });
    },
    async setPassword(id, passwordHash) {
      change(id, { passwordHash });
    },
  };
}

/** A user as core sees one. */
export function toAccount(row: UserRow | undefined): Account | null {
  if (!row) return null;
  const { lastLoginAt: _, createdAt: __, version: ___, ...account } = row;
  return { ...account, clientIds: row.role === 'admin' ? 'all' : row.clientIds };
}

function toPerson(tables: Tables, row: UserRow): Person {
  const { id, email, name, role, status, version } = row;
  return {
    ...{ id, email, name, role, status, version },
    clients: namesOf(tables, row.clientIds),
    createdAt: row.createdAt.toISOString(),
    lastLoginAt: row.lastLoginAt?.toISOString() ?? null,
  };
}

/** The clients that are not deleted, by name. */
export function namesOf(tables: Tables, ids: readonly ClientId[]): Person['clients'] {
  return ids
    .flatMap((id) => {
      const client = tables.clients.get(id);
      return client && !client.deletedAt ? { id, name: client.name } : [];
    })
    .toSorted((a, b) => (`${a.name}\u0000${a.id}` < `${b.name}\u0000${b.id}` ? -1 : 1));
}
