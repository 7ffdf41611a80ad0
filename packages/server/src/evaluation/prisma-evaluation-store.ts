import { type MessageId, PassageId, PublishGate, Readiness } from '@pixel/contract';
import type { EvaluationStore, LoggedQuestion } from '@pixel/core';
import type { SqlClient } from '../sql/client.ts';
import { orGone } from '../sql/gone.ts';
import { storableJson } from '../sql/storable-json.ts';
import { testRunRows } from './test-run-rows.ts';
import { testSetRows } from './test-set-rows.ts';

export function createPrismaEvaluationStore(client: SqlClient): EvaluationStore {
  return {
    ...testSetRows(client),
    ...testRunRows(client),
    async findPublishGate({ id: botId, clientId }) {
      const row = await client.publishGate.findFirst({
        where: { botId, clientId },
        select: { testSetId: true, minPass: true },
      });
      return row && PublishGate.parse(row);
    },
    async savePublishGate({ id: botId, clientId }, gate) {
      if (!gate) {
        await client.publishGate.deleteMany({ where: { botId, clientId } });
        return;
      }
      const saving = client.publishGate.upsert({
        where: { botId, clientId },
        create: { botId, clientId, ...gate },
        update: gate,
      });
      await orGone(saving, 'test set');
    },
    async findReadiness({ id: botId, clientId }) {
      const row = await client.readiness.findFirst({ where: { botId, clientId } });
      if (!row) return null;
      const { subject, measuredAt } = row;
      return { readiness: Readiness.parse(row.body), subject, measuredAt };
    },
    async saveReadiness({ id: botId, clientId }, { readiness, subject, measuredAt }) {
      // Inserts nothing for a bot that is gone by now.
      await client.$executeRaw`
        INSERT INTO "Readiness" AS r ("botId", "clientId", "body", "subject", "measuredAt")
        SELECT b."id", ${clientId}, ${storableJson(readiness)}::jsonb, ${subject}, ${measuredAt}
        FROM "Bot" b WHERE b."id" = ${botId} AND b."clientId" = ${clientId} AND b."deletedAt" IS NULL
        ON CONFLICT ("botId") DO UPDATE SET "body" = EXCLUDED."body", "subject" = EXCLUDED."subject",
          "measuredAt" = EXCLUDED."measuredAt" WHERE r."clientId" = EXCLUDED."clientId"`;
    },
    async samplePassages({ id: botId, clientId }, from, limit) {
      const rows = await client.passage.findMany({
        where: { botId, clientId, excluded: false, id: { gte: from } },
        ...{ orderBy: { id: 'asc' }, take: limit, select: { id: true } },
      });
      return rows.map(({ id }) => PassageId.parse(id));
    },
    async markKnowledge({ id: botId, clientId }) {
      // A sum of digests needs neither an order nor room for all of them.
      const [row] = await client.$queryRaw<{ mark: string }[]>`
        SELECT count(*) || ':' || coalesce(sum(hashtextextended(p."id" || p."excluded"::text, 0)::numeric), 0) AS "mark"
        FROM "Passage" p WHERE p."botId" = ${botId} AND p."clientId" = ${clientId}`;
      return row?.mark ?? '';
    },
    async findQuestions({ id: botId, clientId }, ids: readonly MessageId[]) {
      return client.$queryRaw<LoggedQuestion[]>`
        SELECT m."id", m."conversationId", m."seq", m."text" FROM "Message" m
        WHERE m."botId" = ${botId} AND m."clientId" = ${clientId} AND m."role" = 'visitor'
          AND m."id" = ANY(${[...ids]}::text[])`;
    },
  };
}
