import { BotId, type ListBots } from '@pixel/contract';
import {
  type BotRecord,
  type BotStore,
  DomainError,
  notFound,
  type Reach,
  staleVersion,
} from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import { type RawClient, type SqlClient, transact } from '../sql/client.ts';
import { allOf, containing, inReach, ofClients } from '../sql/condition.ts';
import { orConflict } from '../sql/conflict.ts';
import { decodeCursor, pageOf } from '../sql/cursor.ts';
import { measureActivity } from '../sql/measure-activity.ts';
import { pageOrder } from '../sql/page-order.ts';
import { acrossClients } from '../tenancy/guarded-client.ts';
import { bookAnswer, bookEmbedding } from './book-usage.ts';
import { countBots } from './count-bots.ts';
import { purgeBot } from './purge-bot.ts';
import { recordSighting } from './record-sighting.ts';
import { selectBots } from './select-bots.ts';

export function createPrismaBotStore(client: SqlClient, raw: RawClient = client): BotStore {
  const find = async (db: RawClient, where: Prisma.Sql): Promise<BotRecord | null> =>
    (await selectBots(db, { where, limit: 1 }))[0] ?? null;
  const findIn = (db: RawClient, reach: Reach, id: BotId) =>
    find(db, Prisma.sql`b."id" = ${id} AND ${inReach(Prisma.sql`b."clientId"`, reach)}`);
  const byPublicId = acrossClients(raw, 'public id');
  const findByPublicId = (publicId: string) =>
    find(byPublicId, Prisma.sql`b."publicId" = ${publicId}`);
  return {
    findBot: (reach, id) => findIn(raw, reach, id),
    findBotByPublicId: findByPublicId,
    // `rememberRecent` puts a memory in front of these two.
    recallBot: (reach, id) => findIn(raw, reach, id),
    recallBotByPublicId: findByPublicId,
    async listBots(reach, input) {
      const { key, order, after, keyOf } = pageOrder(input.sort ?? 'newest', Prisma.sql`b`);
      const last = decodeCursor<readonly string[]>(input.cursor, key);
      const matching = matchingBots(reach, input);
      const [total, rows] = await Promise.all([
        countMatching(client, matching),
        selectBots(client, {
          where: allOf(matching, last && after(last)),
          order,
          limit: input.limit + 1,
        }),
      ]);
      const shape = { toItem: (bot: BotRecord) => bot, keyOf };
      return pageOf(rows, { limit: input.limit, total }, shape);
    },
    async saveBot({ persona, clientId, ...bot }) {
      await transact(client, async (tx) => {
        const live = await tx.client.count({ where: { id: clientId, deletedAt: null } });
        if (live === 0) throw notFound('client');
        const data = { ...bot, clientId, persona: { create: persona } };
        await orConflict(tx.bot.create({ data, select: { id: true } }), 'This bot exists already.');
      });
    },
    updateBot(reach, id, { persona, widget, ...patch }, version) {
      return transact(client, async (tx) => {
        const { count } = await tx.bot.updateMany({
          where: { ...liveIn(reach, id), ...(version !== undefined && { version }) },
          data: {
            ...{ ...patch, ...(widget && { widgetSettings: widget }) },
            version: { increment: 1 },
          },
        });
        if (count === 1 && persona)
          await tx.persona.updateMany({ where: { botId: id }, data: persona });
        const bot = await findIn(tx, reach, id);
        if (bot && count === 0) throw staleVersion('bot');
        return bot;
      });
    },
    moveBot(reach, id, { from, to, progress, version }) {
      return transact(client, async (tx) => {
        const { count } = await tx.bot.updateMany({
          where: { ...liveIn(reach, id), status: from, ...(version !== undefined && { version }) },
          data: { status: to, progress, version: { increment: 1 } },
        });
        const bot = await findIn(tx, reach, id);
        if (bot && count === 0)
          throw version === undefined
            ? new DomainError('conflict', 'The bot was changed meanwhile.')
            : staleVersion('bot');
        return bot;
      });
    },
    countBots: (reach) => countBots(client, reach),
    measureBots: (reach, { period, id }) =>
      measureActivity(client, { where: ofLiveBots(reach, id), period }),
    async spentMicros(id, since) {
      const [row] = await client.$queryRaw<{ spent: bigint }[]>`
        SELECT coalesce(sum("costMicros"), 0)::bigint AS "spent" FROM "Usage"
        WHERE "botId" = ${id} AND "createdAt" >= ${since}`;
      return Number(row?.spent ?? 0);
    },
    bookEmbedding: (bot, spent) => bookEmbedding(client, { bot, spent }),
    bookAnswer: (bot, spent) => bookAnswer(client, { bot, spent }),
    async setBotProgress({ id, clientId }, status, progress) {
      await client.bot.updateMany({ where: { id, clientId }, data: { status, progress } });
    },
    async setBotEmbedder({ id, clientId }, embedder) {
      await client.bot.updateMany({ where: { id, clientId }, data: { embedder } });
    },
    async touchCurated({ id, clientId }, patch) {
      const { count } = await client.bot.updateMany({
        where: { id, clientId, deletedAt: null, client: { deletedAt: null } },
        data: {
          curatedRevision: { increment: 1 },
          ...(patch && { curatedThreshold: patch.threshold }),
        },
      });
      return count === 1;
    },
    recordSighting: (bot, origin, at) => recordSighting(client, { bot, origin, at }),
    async deleteBot(reach, id, at) {
      const { count } = await client.bot.updateMany({
        where: liveIn(reach, id),
        data: { deletedAt: at },
      });
      return count === 1;
    },
    purgeBot: (id) => purgeBot(acrossClients(client, 'purge'), id),
    async listAllBotIds(after, limit) {
      const rows = await acrossClients(client, 'job').bot.findMany({
        where: after === null ? {} : { id: { gt: after } },
        orderBy: { id: 'asc' },
        take: limit,
        select: { id: true },
      });
      return rows.map((row) => BotId.parse(row.id));
    },
  };
}

const liveIn = (reach: Reach, id: BotId): Prisma.BotWhereInput => ({
  id,
  deletedAt: null,
  client: { deletedAt: null },
  AND: ofClients(reach),
});

const matchingBots = (reach: Reach, input: ListBots): Prisma.Sql => {
  const { clientId, type, status, complexity, publication, search } = input;
  return allOf(
    inReach(Prisma.sql`b."clientId"`, reach),
    clientId !== undefined && Prisma.sql`b."clientId" = ${clientId}`,
    type !== undefined && Prisma.sql`b."type" = ${type}::"BotType"`,
    status !== undefined && Prisma.sql`b."status" = ${status}::"BotStatus"`,
    complexity !== undefined && Prisma.sql`b."complexity" = ${complexity}::"BotComplexity"`,
    publication !== undefined && Prisma.sql`b."publication" = ${publication}::"Publication"`,
    search !== undefined &&
      Prisma.sql`(b."name" ILIKE ${containing(search)} OR k."name" ILIKE ${containing(search)})`,
  );
};

const ofLiveBots = (reach: Reach, id: BotId | undefined): Prisma.Sql =>
  allOf(
    inReach(Prisma.sql`"clientId"`, reach),
    id !== undefined && Prisma.sql`"botId" = ${id}`,
    Prisma.sql`"botId" IN (SELECT b."id" FROM "Bot" b
    JOIN "Client" k ON k."id" = b."clientId" AND k."deletedAt" IS NULL
    WHERE b."deletedAt" IS NULL AND ${inReach(Prisma.sql`b."clientId"`, reach)})`,
  );

async function countMatching(client: SqlClient, where: Prisma.Sql): Promise<number> {
  const [row] = await client.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS "total" FROM "Bot" b
    JOIN "Client" k ON k."id" = b."clientId" AND k."deletedAt" IS NULL
    WHERE b."deletedAt" IS NULL AND ${where}`;
  return row?.total ?? 0;
}
