import type { OneTimeTokenStore } from '../auth/port.ts';
import type { Tables } from './tables.ts';

export function createFakeTokenStore(tables: Tables): OneTimeTokenStore {
  const unused = (kind: string, email: string) =>
    [...tables.tokens.values()].find(
      (row) => row.kind === kind && row.email === email && row.usedAt === null,
    );
  return {
    async saveToken(token) {
      const before = unused(token.kind, token.email);
      if (before) tables.tokens.delete(before.tokenHash);
      tables.tokens.set(token.tokenHash, { ...token, usedAt: null });
    },
    async claimToken({ kind, tokenHash, now }) {
      const row = tables.tokens.get(tokenHash);
      if (!row || row.kind !== kind || row.usedAt !== null || row.expiresAt <= now) return null;
      tables.tokens.set(tokenHash, { ...row, usedAt: now });
      const { tokenHash: _, usedAt: __, ...token } = row;
      return token;
    },
    async useUpToken({ kind, email, now }) {
      const row = unused(kind, email);
      if (row) tables.tokens.set(row.tokenHash, { ...row, usedAt: now });
    },
  };
}
