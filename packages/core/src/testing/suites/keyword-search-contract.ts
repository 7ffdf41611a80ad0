import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedBot, seedSource } from '../seed.ts';
import { batchOf, type PlainDocument, weightOf } from './document-batch.ts';
import type { OpenStoreWorld, StoreWorld } from './store-world.ts';
import { useWorld } from './use-world.ts';

const WORDS = ['tea', 'coffee', 'milk', 'sugar', 'cup', 'pot', 'water', 'leaf', 'bean', 'té', '茶'];

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
const corpus = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), {
  ...{ minLength: 1, maxLength: 8 },
});
const query = fc.uniqueArray(
  fc.record({
    term: fc.constantFrom(...WORDS, 'unknown'),
    weight: fc.double({ min: 0.01, max: 9, noNaN: true }),
  }),
  { minLength: 1, maxLength: 5, selector: ({ term }) => term },
);

/** Keyword search against a count by hand. */
export function keywordSearchContract(name: string, open: OpenStoreWorld): void {
  describe(`${name}: keyword search`, { timeout: 30_000 }, () => {
    const world = useWorld(open);
    const write = async (documents: readonly PlainDocument[]) => {
      const bot = await seedBot(world());
      const source = await seedSource(world(), bot);
      const batch = batchOf(world(), { bot, source, documents });
      await world().stores.knowledge.writeDocuments(batch);
      return { bot, source, passages: batch.documents.flatMap((document) => document.passages) };
    };

    it('scores and ranks as a count by hand does', async () => {
      await fc.assert(
        fc.asyncProperty(
          corpus,
          query,
          fc.integer({ min: 1, max: 40 }),
          async (texts, terms, limit) => {
            const documents = texts.map((parts, at) => ({
              ...{ key: `k${at}`, texts: parts.map((words) => words.join(' ')) },
            }));
            const { bot, passages } = await write(documents);
            const found = await world().stores.knowledge.searchKeyword(bot.no, terms, limit);
            const expected = rankByHand(passages, terms);
            expect(found).toHaveLength(Math.min(limit, expected.size));
            for (const { id, score } of found) expect(score).toBeCloseTo(expected.get(id) ?? -1, 5);
            const scores = [...expected.values()].toSorted((a, b) => b - a);
            for (const [rank, { score }] of found.entries())
              expect(score).toBeCloseTo(scores[rank] ?? -1, 5);
          },
        ),
        { numRuns: 25 },
      );
    }, 60_000);

    it('counts the passages of each term and all passages of the bot', async () => {
      const { bot } = await write([
        { key: 'a', texts: ['tea tea milk', 'tea'] },
        { key: 'b', texts: ['milk'] },
      ]);
      await write([{ key: 'a', texts: ['tea milk'] }]);
      const found = await frequencies(world(), bot, ['tea', 'milk', 'none']);
      expect(found.total).toBe(3);
      expect([...found.byTerm].toSorted()).toEqual([
        ['milk', 2],
        ['tea', 2],
      ]);
      expect(await frequencies(world(), bot, [])).toEqual({ total: 3, byTerm: new Map() });
    });

    it('keeps the counts right when documents change and go', async () => {
      const { bot, source } = await write([
        { key: 'a', texts: ['tea', 'tea milk'] },
        { key: 'b', texts: ['tea'] },
      ]);
      const { knowledge } = world().stores;
      const documents = [{ key: 'a', texts: ['milk'] }];
      await knowledge.writeDocuments(batchOf(world(), { bot, source, documents, run: 2 }));
      const changed = await frequencies(world(), bot, ['tea', 'milk']);
      expect(changed.total).toBe(2);
      expect([...changed.byTerm].toSorted()).toEqual([
        ['milk', 1],
        ['tea', 1],
      ]);
      await knowledge.removeUnseen(source, { run: 2, missedBefore: null, gone: [] }, 10);
      const removed = await frequencies(world(), bot, ['tea', 'milk']);
      expect(removed).toEqual({ total: 1, byTerm: new Map([['milk', 1]]) });
      expect(await knowledge.searchKeyword(bot.no, [{ term: 'tea', weight: 1 }], 5)).toEqual([]);
    });

    it('finds nothing of another bot, nothing excluded, nothing for no terms', async () => {
      const { bot, passages } = await write([{ key: 'a', texts: ['tea', 'tea cup'] }]);
      await write([{ key: 'a', texts: ['tea tea tea'] }]);
      const search = () =>
        world().stores.knowledge.searchKeyword(bot.no, [{ term: 'tea', weight: 2 }], 10);
      expect((await search()).map(({ id }) => id).toSorted()).toEqual(
        passages.map(({ id }) => id).toSorted(),
      );
      const [excluded, kept] = passages;
      if (excluded) await world().backDoor.excludePassage(excluded.id);
      expect((await search()).map(({ id }) => id)).toEqual([kept?.id]);
      expect(await world().stores.knowledge.searchKeyword(bot.no, [], 10)).toEqual([]);
    });

    it('adds up a term that is asked for twice', async () => {
      const { bot } = await write([{ key: 'a', texts: ['tea'] }]);
      const twice = [
        { term: 'tea', weight: 1 },
        { term: 'tea', weight: 0.5 },
      ];
      const [found] = await world().stores.knowledge.searchKeyword(bot.no, twice, 1);
      expect(found?.score).toBeCloseTo(1.5 * weightOf(1), 5);
    });
  });
}

const frequencies = (
  world: StoreWorld,
  bot: {
    readonly no: number;
    readonly id: Parameters<StoreWorld['stores']['bots']['purgeBot']>[0];
  },
  terms: readonly string[],
) => world.stores.knowledge.documentFrequencies(bot.no, bot.id, terms);

function rankByHand<Id>(
  passages: readonly { readonly id: Id; readonly text: string }[],
  terms: readonly { readonly term: string; readonly weight: number }[],
): Map<Id, number> {
  const scores = new Map<Id, number>();
  for (const { id, text: passage } of passages) {
    const words = passage.split(' ');
    for (const { term, weight } of terms) {
      const count = words.filter((word) => word === term).length;
      if (count > 0) scores.set(id, (scores.get(id) ?? 0) + weight * weightOf(count));
    }
  }
  return scores;
}
