import type { Bench } from '../../bench.ts';
import { startPixel } from '../../pixel/pixel-server.ts';
import { median, quantile } from '../../statistics.ts';
import type { Stage } from './stage.ts';

/** Whole answers in the passages' own words, from a Pixel that has no model. */
export async function measureExtractive(bench: Bench, stage: Stage): Promise<void> {
  const { store, readers, questions } = stage;
  const { url } = await startPixel(bench, {
    dataDir: await bench.scratchFolder(),
    databaseUrl: store.databaseUrl,
    chromaUrl: store.chroma.url,
  });
  const target = {
    url: `${url}/api/chatbots/${store.botId}/ask`,
    headers: { authorization: `Bearer ${store.apiKey}` },
    first: '',
    last: '"mode":"extractive"',
  };
  const bodies = questions.map((question) => JSON.stringify({ question }));
  const seconds = bench.quick ? 2 : 4;
  for (let round = 0; round <= bench.rounds; round += 1) {
    const { totalMs } = await readers.call('read', { target, bodies, readers: 1, seconds });
    if (round === 0) continue;
    bench.record('/ask without a model, 1 reader, p50', 'ms', quantile(totalMs, 0.5));
    bench.record('/ask without a model, 1 reader, p95', 'ms', quantile(totalMs, 0.95));
  }
  bench.judge({
    name: '/ask without a model at 10,000 passages, p95',
    unit: 'ms',
    kind: 'at most',
    figure: median(bench.roundsOf('/ask without a model, 1 reader, p95')),
    limit: 60,
  });
}
