import type { ApiKey } from '@pixel/contract';
import type { Account, ApiKeyStore, SettingStore, UserStore } from '../auth/port.ts';
import { DomainError } from '../error.ts';
import type { ApiKeyRow, Tables, UserRow } from './tables.ts';

export function createFakeSettingStore(tables: Tables): SettingStore {
  return {
    async findSetting(key) {
      return tables.settings.get(key) ?? null;
    },
    async saveSetting(key, value) {
      tables.settings.set(key, value);
    },
    async claimSetting(key, value) {
      return tables.settings.get(key) === value && tables.settings.delete(key);
    },
  };
}

export function createFakeUserStore(tables: Tables): UserStore {
  const users = () => [...tables.users.values()];
  return {
    async findAccount(id) {
      return toAccount(tables.users.get(id));
    },
    async findAccountByEmail(email) {
      return toAccount(users().find((user) => user.email === email));
    },
    async countUsers() {
      return tables.users.size;
    },
    async saveUser(user) {
      if (tables.users.has(user.id) || users().some(({ email }) => email === user.email))
        throw new DomainError('conflict', 'This e-mail address has an account already.', {
          fields: { email: 'is taken' },
        });
      tables.users.set(user.id, { ...user, status: 'active', clientIds: [], lastLoginAt: null });
    },
    async recordLogin(id, at) {
      const user = tables.users.get(id);
      if (user) tables.users.set(id, { ...user, lastLoginAt: at });
    },
    async changePassword({ id, from, to, keepSession }) {
      const user = tables.users.get(id);
      if (user?.passwordHash !== from) return false;
      tables.users.set(id, { ...user, passwordHash: to });
      for (const [session, { userId }] of tables.sessions)
        if (userId === id && session !== keepSession) tables.sessions.delete(session);
      return true;
    },
    async renameUser(id, name) {
      const user = tables.users.get(id);
      if (user) tables.users.set(id, { ...user, name });
    },
    async setPassword(id, passwordHash) {
      const user = tables.users.get(id);
      if (user) tables.users.set(id, { ...user, passwordHash });
    },
  };
}

function toAccount(row: UserRow | undefined): Account | null {
  if (!row) return null;
  const { lastLoginAt: _, ...account } = row;
  return { ...account, clientIds: row.role === 'admin' ? 'all' : row.clientIds };
}

export function createFakeApiKeyStore(tables: Tables, now: () => Date): ApiKeyStore {
  return {
    async saveApiKey(key) {
      const keys = [...tables.apiKeys.values()];
      if (keys.some(({ id, secretHash }) => id === key.id || secretHash === key.secretHash))
        throw new DomainError('conflict', 'This API key exists already.');
      const row: ApiKeyRow = {
        ...key,
        scopes: [...key.scopes],
        expiresAt: key.expiresAt?.toISOString() ?? null,
        lastUsedAt: null,
        createdAt: now().toISOString(),
        revokedAt: null,
      };
      tables.apiKeys.set(key.id, row);
      return toApiKey(row);
    },
    async findUsableApiKey(secretHash, at) {
      const row = [...tables.apiKeys.values()].find((key) => key.secretHash === secretHash);
      if (!row || row.revokedAt || (row.expiresAt !== null && new Date(row.expiresAt) <= at))
        return null;
      if (tables.users.get(row.createdBy)?.status !== 'active') return null;
      return { ...toApiKey(row), createdBy: row.createdBy };
    },
    async listApiKeys(userId) {
      return [...tables.apiKeys.values()]
        .filter((key) => key.createdBy === userId && !key.revokedAt)
        .sort((a, b) => (a.id < b.id ? 1 : -1))
        .map(toApiKey);
    },
    async revokeApiKey(userId, id, at) {
      const row = tables.apiKeys.get(id);
      if (!row || row.createdBy !== userId || row.revokedAt) return false;
      tables.apiKeys.set(id, { ...row, revokedAt: at });
      return true;
    },
    async touchApiKey(id, at) {
      const row = tables.apiKeys.get(id);
      if (row) tables.apiKeys.set(id, { ...row, lastUsedAt: at.toISOString() });
    },
  };
}

function toApiKey(row: ApiKeyRow): ApiKey {
  const { secretHash: _, revokedAt: __, createdBy: ___, ...key } = row;
  return { ...key, clientIds: key.clientIds && [...key.clientIds] };
}
