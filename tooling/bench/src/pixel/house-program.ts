import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { BotId, type PassageId } from '@pixel/contract';
import { type BotRecord, type KnowledgeIndex, retrieve } from '@pixel/core';
import { type House, openHouse, readEnvironment } from '@pixel/server';
import { serveCalls } from '../processes/serve-calls.ts';

/** Pixel without its HTTP floor: the use-cases on the real adapters, called in their own process. */
export type HouseProgram = {
  readonly open: (settings: Readonly<Record<string, string>>) => Promise<void>;
  /** Milliseconds of each retrieval. */
  readonly retrieve: (input: Questions) => Promise<number[]>;
  /** What the vector arm was asked and what it found, best first. */
  readonly searches: (input: Questions) => Promise<VectorSearch[]>;
  /** The nearest passages by comparing with every single one. */
  readonly exact: (input: {
    readonly botId: string;
    readonly vectors: readonly Float32Array[];
    readonly k: number;
  }) => Promise<PassageId[][]>;
  /** Reads one file as a source does, without splitting or storing anything. */
  readonly readFile: (input: {
    readonly path: string;
    readonly fileName: string;
    readonly mediaType: string;
  }) => Promise<{ readonly seconds: number; readonly characters: number; readonly pages: number }>;
};

interface Questions {
  readonly botId: string;
  readonly questions: readonly string[];
  readonly k: number;
}

export interface VectorSearch {
  readonly vector: Float32Array;
  readonly ids: readonly PassageId[];
}

const PAGE = 500;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
let house: House | undefined;

serveCalls(
  {
    async open(settings) {
      house = await openHouse({ env: readEnvironment(settings), log: silent, version: 'bench' });
    },
    async retrieve({ botId, questions, k }) {
      const { base, bot } = await own(botId);
      const ms: number[] = [];
      for (const question of questions) {
        const startedAt = performance.now();
        await retrieve(base, { bot, question, k });
        ms.push(performance.now() - startedAt);
      }
      return ms;
    },
    async searches({ botId, questions, k }) {
      const { base, bot } = await own(botId);
      const searches: VectorSearch[] = [];
      const index: KnowledgeIndex = {
        ...base.index,
        async search(of, vector, limit, options) {
          const hits = await base.index.search(of, vector, limit, options);
          searches.push({ vector, ids: hits.map(({ id }) => id) });
          return hits;
        },
      };
      for (const question of questions) await retrieve({ ...base, index }, { bot, question, k });
      return searches;
    },
    async exact({ botId, vectors, k }) {
      const { base, bot } = await own(botId);
      const best = vectors.map((): { id: PassageId; score: number }[] => []);
      for (let after: PassageId | null = null; ; ) {
        const ids = await base.stores.knowledge.listPassageIds(bot.id, after, PAGE);
        const passages = await base.stores.knowledge.findPassages(bot.clientId, bot.id, ids);
        const stored = await base.embedder.embedPassages(passages);
        for (const [at, { id }] of passages.entries())
          for (const [q, vector] of vectors.entries())
            keep(best[q], { id, score: innerProduct(vector, stored[at]) }, k);
        after = ids.at(-1) ?? null;
        if (ids.length < PAGE) break;
      }
      return best.map((hits) => hits.map(({ id }) => id));
    },
    async readFile({ path, fileName, mediaType }) {
      const { base } = await own(undefined);
      const fileKey = randomBytes(16).toString('hex');
      await base.files.put(fileKey, createReadStream(path), 2 ** 30);
      const config = { type: 'file', fileKey, fileName, mediaType } as const;
      const startedAt = performance.now();
      let characters = 0;
      let pages = 0;
      const never = new AbortController().signal;
      for await (const item of base.reader.read({ config }, async () => null, never)) {
        if (item.type !== 'document') continue;
        characters += item.text.length;
        pages += item.pages?.length ?? 0;
      }
      const seconds = (performance.now() - startedAt) / 1000;
      await base.files.delete(fileKey);
      return { seconds, characters, pages };
    },
  } satisfies HouseProgram,
  async () => house?.close(),
);

async function own(botId: string): Promise<{ base: House['base']; bot: BotRecord }>;
async function own(botId: undefined): Promise<{ base: House['base'] }>;
async function own(botId: string | undefined) {
  if (!house) throw new Error('Open the house first.');
  const { base } = house;
  if (botId === undefined) return { base };
  const bot = await base.stores.bots.findBot('all', BotId.parse(botId));
  if (!bot) throw new Error(`There is no bot ${botId}.`);
  return { base, bot };
}

/** Keeps the `k` best, best first. */
function keep<T extends { readonly score: number }>(
  best: T[] | undefined,
  hit: T,
  k: number,
): void {
  if (!best || hit.score <= (best[k - 1]?.score ?? Number.NEGATIVE_INFINITY)) return;
  best.splice(best.findIndex(({ score }) => score < hit.score) >>> 0, 0, hit);
  best.length = Math.min(best.length, k);
}

function innerProduct(a: Float32Array, b: Float32Array | undefined): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b?.[i] ?? 0);
  return sum;
}
