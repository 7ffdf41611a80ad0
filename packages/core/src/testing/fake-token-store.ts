import type { Invitation } from '@pixel/contract';
import type { OneTimeToken, OneTimeTokenStore } from '../auth/port.ts';
import { pageOfRows } from './fake-page.ts';
import { namesOf } from './fake-user-store.ts';
import type { Tables, TokenRow } from './tables.ts';

export function createFakeTokenStore(tables: Tables, now: () => Date): OneTimeTokenStore {
  const rows = () => [...tables.tokens.values()];
  const unused = (kind: string, email: string) =>
    rows().find((row) => row.kind === kind && row.email === email && row.usedAt === null);
  const useUp = (row: TokenRow, usedAt: Date) =>
    tables.tokens.set(row.tokenHash, { ...row, applicant: null, usedAt });
  const find = ({ kind, now: at, ...by }: Parameters<OneTimeTokenStore['findToken']>[0]) => {
    const row = 'email' in by ? unused(kind, by.email) : tables.tokens.get(by.tokenHash);
    return row?.kind === kind && row.usedAt === null && row.expiresAt > at ? row : null;
  };
  return {
    async saveToken(token) {
      const before = unused(token.kind, token.email);
      if (before) tables.tokens.delete(before.tokenHash);
      tables.tokens.set(token.tokenHash, { ...token, createdAt: now(), usedAt: null });
    },
    async claimToken(claim) {
      const row = find(claim);
      if (row) useUp(row, claim.now);
      return row && toToken(row);
    },
    async findToken(token) {
      const row = find(token);
      return row && toToken(row);
    },
    async useUpToken({ kind, email, now: at }) {
      const row = unused(kind, email);
      if (row) useUp(row, at);
    },
    async listInvitations(input) {
      const pending = rows().filter(({ kind, usedAt }) => kind === 'invite' && usedAt === null);
      return pageOfRows(pending, input, {
        ...{ keyOf: (row) => row.id, order: 'descending' },
        toItem: (row) => toInvitation(tables, row),
      });
    },
    async revokeInvitation(id, at) {
      const row = rows().find((one) => one.id === id && one.kind === 'invite' && !one.usedAt);
      if (row) useUp(row, at);
      return row?.email ?? null;
    },
    async deleteStaleTokens({ before, now: at }) {
      const stale = rows().filter(
        ({ kind, usedAt, expiresAt }) =>
          (usedAt ?? expiresAt) <= before || (kind === 'verify' && expiresAt <= at),
      );
      for (const { tokenHash } of stale) tables.tokens.delete(tokenHash);
      return stale.length;
    },
  };
}

function toToken({ tokenHash: _, createdAt: __, usedAt: ___, ...token }: TokenRow): OneTimeToken {
  return token;
}

function toInvitation(tables: Tables, row: TokenRow): Invitation {
  const inviter = row.createdBy && tables.users.get(row.createdBy);
  return {
    ...{ id: row.id, email: row.email, role: row.role, clients: namesOf(tables, row.clientIds) },
    invitedBy: inviter ? { id: inviter.id, name: inviter.name } : null,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}
