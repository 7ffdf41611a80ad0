import type { Bench } from '../bench.ts';
import { questionAt } from '../corpus/documents.ts';
import type { BareQuery } from '../floors/bare-query.ts';
import type { Readers } from '../load/readers.ts';
import type { HouseProgram } from '../pixel/house-program.ts';
import { startPixel } from '../pixel/pixel-server.ts';
import { openPostgres } from '../postgres/postgres.ts';
import { type Program, startProgram } from '../processes/program.ts';
import { median, quantile, slope } from '../statistics.ts';
import { type FilledStore, openFilledStore } from '../store/filled-store.ts';
import { withBench } from '../with-bench.ts';
import type { Benchmark } from './benchmark.ts';

/** Passages of a bot, and the budget of the 95th percentile in milliseconds. */
const SIZES = [
  { passages: 1_000, limit: 20 },
  { passages: 10_000, limit: 30 },
  { passages: 100_000, limit: 60 },
];
const K = 8;

export const retrieve: Benchmark = {
  name: 'retrieve',
  about: 'Latency and recall of retrieval by the number of passages, on PostgreSQL and Chroma',
  async run(bench) {
    const postgres = await openPostgres(bench);
    if (!postgres) return bench.note('No PostgreSQL: retrieval was not measured.');
    const sizes = SIZES.filter(({ passages }) => !bench.quick || passages <= 10_000);
    for (const size of sizes)
      await withBench(bench, async (own) =>
        measure(own, await openFilledStore(own, postgres, size.passages), size.limit),
      );
    const points = sizes.map(({ passages }) => ({
      x: Math.log(passages),
      y: Math.log(median(bench.roundsOf(`over HTTP, ${name(passages)}, p50`))),
    }));
    bench.judge({
      name: 'growth of the median latency, exponent of the number of passages',
      unit: '',
      kind: 'at most',
      figure: slope(points),
      limit: 1,
    });
  },
};

async function measure(bench: Bench, store: FilledStore, limit: number): Promise<void> {
  const { botId, apiKey, passages, databaseUrl, chroma } = store;
  const dataDir = await bench.scratchFolder();
  const server = await startPixel(bench, { dataDir, databaseUrl, chromaUrl: chroma.url });
  const readers = await startProgram<Readers>(bench, 'load/readers.ts');
  const house = await startProgram<HouseProgram>(bench, 'pixel/house-program.ts');
  const [DATA_DIR, CHROMA_URL] = [await bench.scratchFolder(), chroma.url];
  await house.call('open', { DATA_DIR, CHROMA_URL, DATABASE_URL: databaseUrl });
  const floor = await startProgram<BareQuery>(bench, 'floors/bare-query.ts');
  await floor.call('open', { chromaUrl: chroma.url, botId });

  const target = {
    url: `${server.url}/api/chatbots/${botId}/retrieve`,
    headers: { authorization: `Bearer ${apiKey}` },
    first: '',
    // Both arms answered, and found something.
    last: '}],"degraded":[]}',
  };
  const perRound = bench.quick ? 60 : 150;
  const questionsOf = (round: number) =>
    Array.from({ length: perRound }, (_, i) => questionAt(round * perRound + i, passages));
  // The first round warms up connections, plans and the index, and does not count.
  for (let round = 0; round <= bench.rounds; round += 1) {
    const questions = questionsOf(round);
    const bodies = questions.map((query) => JSON.stringify({ query, k: K }));
    const seconds = bench.quick && round > 0 ? 1.5 : 3;
    const read = await readers.call('read', { target, bodies, readers: 1, seconds });
    const inside = await house.call('retrieve', { botId, questions, k: K });
    const bare = await floor.call('query', questions);
    if (round === 0) continue;
    note(bench, `floor, ${name(passages)}`, bare);
    note(bench, `in process, ${name(passages)}`, inside);
    note(bench, `over HTTP, ${name(passages)}`, read.totalMs);
  }
  bench.judge({
    name: `retrieval, ${name(passages)}, p95`,
    unit: 'ms',
    kind: 'at most',
    figure: median(bench.roundsOf(`over HTTP, ${name(passages)}, p95`)),
    limit,
  });
  const recall = await measureRecall(house, store, questionsOf(0));
  bench.record(`vector recall@${K}, ${name(passages)}`, '', recall);
  bench.judge({
    name: `vector recall@${K} of exact search, ${name(passages)}`,
    unit: '',
    kind: 'at least',
    figure: recall,
    limit: 0.98,
  });
}

function note(bench: Bench, what: string, ms: readonly number[]): void {
  bench.record(`${what}, p50`, 'ms', quantile(ms, 0.5));
  bench.record(`${what}, p95`, 'ms', quantile(ms, 0.95));
}

/** Share of the really nearest passages that the vector index finds, with the vectors that retrieval asks for. */
async function measureRecall(
  house: Program<HouseProgram>,
  { botId }: FilledStore,
  questions: readonly string[],
): Promise<number> {
  const searches = await house.call('searches', { botId, questions, k: K });
  const vectors = searches.map(({ vector }) => vector);
  const exact = await house.call('exact', { botId, vectors, k: K });
  const found = exact.map((ids, at) => {
    const near = new Set(searches[at]?.ids.slice(0, K));
    return ids.filter((id) => near.has(id)).length;
  });
  return found.reduce((sum, count) => sum + count, 0) / (K * exact.length);
}

const name = (passages: number) => `${passages.toLocaleString('en')} passages`;
