import type { SessionId, UserId } from '@pixel/contract';
import type { SecondFactorStore } from '../auth/port.ts';
import type { Tables } from './tables.ts';

export function createFakeSecondFactorStore(tables: Tables): SecondFactorStore {
  const { secondFactors, recoveryCodes, sessions } = tables;
  const endSessions = (userId: UserId, keep: SessionId | null) => {
    for (const [id, session] of sessions)
      if (session.userId === userId && id !== keep) sessions.delete(id);
  };
  const deleteCodes = (userId: UserId) => {
    for (const key of recoveryCodes.keys())
      if (key.startsWith(`${userId} `)) recoveryCodes.delete(key);
  };
  return {
    async findSecondFactor(userId) {
      const row = secondFactors.get(userId);
      return row ? { sealedSecret: row.sealedSecret, confirmedAt: row.confirmedAt } : null;
    },
    async saveSecondFactor({ userId, sealedSecret }) {
      if (secondFactors.get(userId)?.confirmedAt) return false;
      secondFactors.set(userId, { sealedSecret, confirmedAt: null, lastStep: 0 });
      return true;
    },
    async confirmSecondFactor(userId, { sealedSecret, step, at, keepSession }) {
      const row = secondFactors.get(userId);
      if (row?.sealedSecret !== sealedSecret || row.confirmedAt) return false;
      secondFactors.set(userId, { sealedSecret, confirmedAt: at, lastStep: step });
      endSessions(userId, keepSession);
      return true;
    },
    async takeStep(userId, step) {
      const row = secondFactors.get(userId);
      if (!row || row.lastStep >= step) return false;
      secondFactors.set(userId, { ...row, lastStep: step });
      return true;
    },
    async deleteSecondFactor(userId, keepSession) {
      if (!secondFactors.delete(userId)) return false;
      deleteCodes(userId);
      endSessions(userId, keepSession);
      return true;
    },
    async saveRecoveryCodes(userId, hashes) {
      deleteCodes(userId);
      for (const hash of hashes) recoveryCodes.set(`${userId} ${hash}`, null);
    },
    async takeRecoveryCode(userId, hash, at) {
      const key = `${userId} ${hash}`;
      if (recoveryCodes.get(key) !== null) return false;
      recoveryCodes.set(key, at);
      return true;
    },
    async countRecoveryCodes(userId) {
      const own = [...recoveryCodes].filter(([key]) => key.startsWith(`${userId} `));
      return own.filter(([, usedAt]) => usedAt === null).length;
    },
  };
}
