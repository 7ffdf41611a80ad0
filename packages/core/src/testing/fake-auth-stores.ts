import { type ApiKey, LIMITS, type ListedApiKey, type UserId } from '@pixel/contract';
import type { ApiKeyStore, SettingStore } from '../auth/port.ts';
import { withinMaker } from '../auth/within-maker.ts';
import { DomainError, notFound } from '../error.ts';
import { toAccount } from './fake-user-store.ts';
import type { ApiKeyRow, Tables } from './tables.ts';

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
      const maker = toAccount(tables.users.get(row.createdBy));
      if (maker?.status !== 'active') return null;
      return { ...withinMaker(toApiKey(row), maker), createdBy: row.createdBy };
    },
    async listApiKeys(makers) {
      return [...tables.apiKeys.values()]
        .filter((key) => isOf(makers, key) && !key.revokedAt)
        .sort((a, b) => (a.id < b.id ? 1 : -1))
        .slice(0, LIMITS.listedApiKeys)
        .map((row) => ({ ...toApiKey(row), maker: makerOf(tables, row) }));
    },
    async revokeApiKey(makers, id, at) {
      const row = tables.apiKeys.get(id);
      if (!row || !isOf(makers, row) || row.revokedAt) return false;
      tables.apiKeys.set(id, { ...row, revokedAt: at });
      return true;
    },
    async touchApiKey(id, at) {
      const row = tables.apiKeys.get(id);
      if (row) tables.apiKeys.set(id, { ...row, lastUsedAt: at.toISOString() });
    },
  };
}

const isOf = (makers: UserId | 'all', key: ApiKeyRow) =>
  makers === 'all' || key.createdBy === makers;

function makerOf(tables: Tables, { createdBy }: ApiKeyRow): ListedApiKey['maker'] {
  const user = tables.users.get(createdBy);
  if (!user) throw notFound('maker');
  return { id: user.id, name: user.name, email: user.email };
}

function toApiKey(row: ApiKeyRow): ApiKey {
  const { secretHash: _, revokedAt: __, createdBy: ___, ...key } = row;
  return { ...key, clientIds: key.clientIds && [...key.clientIds] };
}
