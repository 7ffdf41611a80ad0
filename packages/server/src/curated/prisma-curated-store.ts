import { Curated, CuratedId, type ListCurated } from '@pixel/contract';
import {
  type AskedQuestion,
  type BotKey,
  type CuratedKey,
  type CuratedQuestions,
  type CuratedRecord,
  type CuratedStore,
  notFound,
  type Reach,
  type SourceKey,
  staleVersion,
} from '@pixel/core';
import * as z from 'zod';
import { Prisma } from '../generated/prisma/client.ts';
import { type RawClient, type SqlClient, transact } from '../sql/client.ts';
import { allOf, containing, inReach } from '../sql/condition.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { joinLiveBot } from '../sql/live-bot.ts';
import { selectCurated } from './select-curated.ts';

/** `raw` runs the statements of answers. */
export function createPrismaCuratedStore(client: SqlClient, raw: RawClient = client): CuratedStore {
  const find = async (db: RawClient, where: Prisma.Sql): Promise<CuratedRecord | null> =>
    (await selectCurated(db, { where, limit: 1 }))[0] ?? null;
  const own = ({ id, clientId }: CuratedKey) =>
    Prisma.sql`a."id" = ${id} AND a."clientId" = ${clientId}`;
  return {
    async saveCurated(answers) {
      await transact(client, async (tx) => {
        for (const { botId: id, clientId } of answers.slice(0, 1)) {
          const live = await tx.bot.count({
            where: { id, clientId, deletedAt: null, client: { deletedAt: null } },
          });
          if (live === 0) throw notFound('bot');
        }
        await tx.curatedAnswer.createMany({
          data: answers.map(({ phrasings, ...rest }) => ({ ...rest, phrasings: [...phrasings] })),
        });
      });
    },
    findCurated: (reach, id) =>
      find(raw, Prisma.sql`a."id" = ${id} AND ${inReach(Prisma.sql`a."clientId"`, reach)}`),
    async listCurated(reach, input) {
      const after = decodeCursor(input.cursor, z.tuple([CuratedId]));
      const where = matching(reach, input);
      const [total, rows] = await Promise.all([
        count(client, where),
        selectCurated(client, {
          where: allOf(where, after && Prisma.sql`a."id" < ${after[0]}`),
          limit: input.limit + 1,
        }),
      ]);
      const shape = {
        toItem: (row: CuratedRecord) => Curated.parse(row),
        keyOf: (row: CuratedRecord) => [row.id],
      };
      return pageOf(rows, { limit: input.limit, total }, shape);
    },
    updateCurated(key, { patch, version, at }) {
      const { id, clientId } = key;
      const { phrasings, ...rest } = patch;
      return transact(client, async (tx) => {
        const { count } = await tx.curatedAnswer.updateMany({
          where: { id, clientId, ...(version !== undefined && { version }) },
          data: {
            ...{ ...rest, ...(phrasings && { phrasings: [...phrasings] }) },
            ...{ version: { increment: 1 }, updatedAt: at },
          },
        });
        const curated = await find(tx, own(key));
        if (curated && count === 0) throw staleVersion('curated answer');
        return curated;
      });
    },
    async replaceAnswers({ id: botId, clientId }, answers, at) {
      const ids = answers.map(({ id }) => id);
      const texts = answers.map(({ answer }) => answer);
      await client.$executeRaw`
        UPDATE "CuratedAnswer" a SET "answer" = u."answer", "version" = a."version" + 1, "updatedAt" = ${at}::timestamptz
        FROM unnest(${ids}::text[], ${texts}::text[]) AS u("id", "answer")
        WHERE a."id" = u."id" AND a."botId" = ${botId} AND a."clientId" = ${clientId}`;
    },
    deleteCurated({ id, clientId }) {
      return transact(client, async (tx) => {
        await tx.curatedHit.deleteMany({ where: { curatedId: id, clientId } });
        const { count } = await tx.curatedAnswer.deleteMany({ where: { id, clientId } });
        return count === 1;
      });
    },
    countCurated: ({ id, clientId }) =>
      count(client, Prisma.sql`a."botId" = ${id} AND a."clientId" = ${clientId}`),
    findByQuestions: ({ id, clientId }, questions) =>
      client.$queryRaw<Pick<CuratedRecord, 'id' | 'question' | 'answer'>[]>`
        SELECT "id", "question", "answer" FROM "CuratedAnswer"
        WHERE "botId" = ${id} AND "clientId" = ${clientId}
          AND "question" = ANY(${[...questions]}::text[]) ORDER BY "id"`,
    listQuestions: (bot, after, limit) => listQuestions(raw, { bot, after, limit }),
    listOfSource: (source, after, limit) => listOfSource(client, { source, after, limit }),
    async findAsked(bot, id) {
      const [asked] = await client.$queryRaw<AskedQuestion[]>`
        SELECT q."text", (r."answered" IS FALSE OR coalesce(f."rating" = 'down', FALSE)) IS TRUE AS "isOpen"
        FROM "Message" m
        ${joinLiveBot(Prisma.sql`m."botId"`)}
        JOIN "Message" q ON q."id" = coalesce(m."replyTo", m."id") AND q."clientId" = ${bot.clientId}
        LEFT JOIN "Message" r ON r."replyTo" = q."id" AND r."supersededBy" IS NULL AND r."clientId" = ${bot.clientId}
        LEFT JOIN "Feedback" f ON f."messageId" = r."id" AND f."clientId" = ${bot.clientId}
        WHERE m."id" = ${id} AND m."botId" = ${bot.id} AND m."clientId" = ${bot.clientId}
          AND q."role" = 'visitor'`;
      return asked ?? null;
    },
  };
}

const matching = (reach: Reach, { botId, enabled, search }: ListCurated): Prisma.Sql =>
  allOf(
    Prisma.sql`a."botId" = ${botId} AND ${inReach(Prisma.sql`a."clientId"`, reach)}`,
    enabled !== undefined && Prisma.sql`a."enabled" = ${enabled}`,
    search !== undefined &&
      Prisma.sql`(a."question" ILIKE ${containing(search)} OR a."answer" ILIKE ${containing(search)}
        OR array_to_string(a."phrasings", chr(10)) ILIKE ${containing(search)})`,
  );

async function count(client: SqlClient, where: Prisma.Sql): Promise<number> {
  const [row] = await client.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS "total" FROM "CuratedAnswer" a
    ${joinLiveBot(Prisma.sql`a."botId"`)} WHERE ${where}`;
  return row?.total ?? 0;
}

interface Place {
  readonly after: CuratedId | null;
  readonly limit: number;
}

const listQuestions = (client: RawClient, { bot, after, limit }: Place & { bot: BotKey }) =>
  client.$queryRaw<CuratedQuestions[]>`
    SELECT a."id", a."question", a."phrasings", a."threshold" FROM "CuratedAnswer" a
    ${joinLiveBot(Prisma.sql`a."botId"`)}
    WHERE a."botId" = ${bot.id} AND a."clientId" = ${bot.clientId} AND a."enabled"
      AND a."id" > ${after ?? ''} ORDER BY a."id" LIMIT ${limit}`;

const listOfSource = (client: SqlClient, { source, after, limit }: Place & { source: SourceKey }) =>
  client.$queryRaw<
    Pick<CuratedRecord, 'id' | 'botId' | 'sourceId' | 'question' | 'answer'>[]
  >`SELECT "id", "botId", "sourceId", "question", "answer" FROM "CuratedAnswer"
    WHERE "sourceId" = ${source.id} AND "clientId" = ${source.clientId} AND "enabled"
      AND "id" > ${after ?? ''} ORDER BY "id" LIMIT ${limit}`;
