import { stderr } from 'node:process';
import { seedBot, seedSource } from '@pixel/core/testing';
import type { StoreWorld } from '@pixel/core/testing/suites';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { databases } from '../testing/databases.ts';
import { openPrismaStoreWorld } from '../testing/prisma-store-world.ts';

const PASSAGES = 20_000;
/** Every how many passages a term occurs. */
const STEPS = { common: 1, often: 2, some: 20, few: 100, rare: 1_000 } as const;

for (const database of databases) {
  const open = openPrismaStoreWorld(database);

  describe(`${database.name}: keyword search in ${PASSAGES} passages`, { timeout: 30_000 }, () => {
    let search: (...terms: (keyof typeof STEPS)[]) => Promise<readonly Hit[]>;

    beforeAll(async () => {
      const world = await open();
      const botNo = await fill(world, world.prisma);
      search = (...terms) =>
        world.stores.knowledge.searchKeyword(
          botNo,
          terms.map((term) => ({ term, weight: 1 })),
          40,
        );
    }, 60_000);

    it('leaves a frequent term out beside two rarer ones', async () => {
      const without = await search('some', 'rare');
      expect(without).toHaveLength(40);
      expect(await search('common', 'some', 'rare')).toEqual(without);
    });

    it('counts a frequent term beside one rarer', async () => {
      const alone = await search('rare');
      expect(alone).toHaveLength(PASSAGES / STEPS.rare);
      const both = await search('common', 'rare');
      expect(both).toHaveLength(40);
      expect(both[0]?.score).toBeGreaterThan(alone[0]?.score ?? 0);
    });

    it('counts a term in half of the passages like any other', async () => {
      const without = await search('some', 'few', 'rare');
      expect(await search('often', 'some', 'few', 'rare')).not.toEqual(without);
    });

    it('prints what it takes', async () => {
      const times: number[] = [];
      for (let round = 0; round < 50; round += 1) {
        const start = performance.now();
        await search('some', 'few', 'rare');
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      const [p50, p95] = [times[25] ?? 0, times[47] ?? 0].map((ms) => ms.toFixed(1));
      stderr.write(`${database.name}: keyword search p50 ${p50} ms, p95 ${p95} ms\n`);
      expect(times).toHaveLength(50);
    });
  });
}

interface Hit {
  readonly id: string;
  readonly score: number;
}

/** One document of many passages, whose postings are made in the database: faster than writing real ones. */
async function fill(world: StoreWorld, prisma: PrismaClient): Promise<number> {
  const bot = await seedBot(world);
  const source = await seedSource(world, bot);
  const documentId = world.newId('document');
  const { id: botId, clientId } = bot;
  await prisma.document.create({
    data: {
      ...{ id: documentId, clientId, botId, sourceId: source.id, key: 'a', title: 'A' },
      ...{ currentVersionId: world.newId('version'), contentHash: 'a' },
    },
  });
  await prisma.$executeRaw`
    INSERT INTO "Passage" ("id", "clientId", "botId", "sourceId", "documentId", "versionId", "ordinal", "start",
      "end", "headings", "text", "segmentId")
    SELECT 'psg_' || lpad(i::text, 26, '0'), ${clientId}, ${botId}, ${source.id}, ${documentId}, 'ver', i, 0, 1,
      '{}', 'text', 'segment ' || i / 250
    FROM generate_series(0, ${PASSAGES}::int - 1) i`;
  await prisma.$executeRaw`
    INSERT INTO "Posting" ("botNo", "term", "segmentId", "passages", "weights")
    SELECT ${bot.no}::int, t."term", p."segmentId", array_agg(p."no" ORDER BY p."no"),
      array_agg((1 + p."ordinal" * 7919 % 97)::real / 97 ORDER BY p."no")
    FROM "Passage" p
    JOIN unnest(${Object.keys(STEPS)}::text[], ${Object.values(STEPS)}::int[]) AS t("term", "step")
      ON p."ordinal" % t."step" = 0
    WHERE p."botId" = ${botId} GROUP BY t."term", p."segmentId"`;
  return bot.no;
}
