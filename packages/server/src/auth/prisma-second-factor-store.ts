import type { SecondFactorStore } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';

/** Sessions end in the statement that changes the factor: never one without the other. */
export function createPrismaSecondFactorStore(client: SqlClient): SecondFactorStore {
  return {
    findSecondFactor: (userId) =>
      client.secondFactor.findUnique({
        where: { userId },
        select: { sealedSecret: true, confirmedAt: true },
      }),
    async saveSecondFactor({ userId, sealedSecret }) {
      const saved = await client.$executeRaw`
        INSERT INTO "SecondFactor" AS f ("userId", "sealedSecret") VALUES (${userId}, ${sealedSecret})
        ON CONFLICT ("userId") DO UPDATE SET "sealedSecret" = EXCLUDED."sealedSecret", "lastStep" = 0, "createdAt" = now()
        WHERE f."confirmedAt" IS NULL`;
      return saved === 1;
    },
    async confirmSecondFactor(userId, { sealedSecret, step, at, keepSession }) {
      const confirmed = await client.$queryRaw<{ userId: string }[]>`
        WITH confirmed AS (
          UPDATE "SecondFactor" SET "confirmedAt" = ${at}::timestamptz, "lastStep" = ${step}::int
          WHERE "userId" = ${userId} AND "sealedSecret" = ${sealedSecret} AND "confirmedAt" IS NULL
          RETURNING "userId"
        ), ended AS (
          DELETE FROM "Session" s USING confirmed c WHERE s."userId" = c."userId" AND s."id" <> ${keepSession}
        )
        SELECT "userId" FROM confirmed`;
      return confirmed.length === 1;
    },
    async takeStep(userId, step) {
      const { count } = await client.secondFactor.updateMany({
        where: { userId, lastStep: { lt: step } },
        data: { lastStep: step },
      });
      return count === 1;
    },
    async deleteSecondFactor(userId, keepSession) {
      const deleted = await client.$queryRaw<{ userId: string }[]>`
        WITH deleted AS (
          DELETE FROM "SecondFactor" WHERE "userId" = ${userId} RETURNING "userId"
        ), codes AS (
          DELETE FROM "RecoveryCode" r USING deleted d WHERE r."userId" = d."userId"
        ), ended AS (
          DELETE FROM "Session" s USING deleted d
          WHERE s."userId" = d."userId" AND s."id" <> ${keepSession ?? ''}
        )
        SELECT "userId" FROM deleted`;
      return deleted.length === 1;
    },
    async saveRecoveryCodes(userId, hashes) {
      await client.recoveryCode.deleteMany({ where: { userId } });
      await client.recoveryCode.createMany({
        data: hashes.map((codeHash) => ({ userId, codeHash })),
      });
    },
    async takeRecoveryCode(userId, codeHash, at) {
      const { count } = await client.recoveryCode.updateMany({
        where: { userId, codeHash, usedAt: null },
        data: { usedAt: at },
      });
      return count === 1;
    },
    countRecoveryCodes: (userId) => client.recoveryCode.count({ where: { userId, usedAt: null } }),
  };
}
