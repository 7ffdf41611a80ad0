import type { Bench } from '../../bench.ts';
import { startPixel } from '../../pixel/pixel-server.ts';
import { openEmbeddedStore } from '../../store/embedded-store.ts';
import { askContender, pixelContender, type Stage, UNPACED } from './stage.ts';

/** The same answers from a Pixel that needs no servers: printed, without a budget. */
export async function measureEmbedded(bench: Bench, stage: Stage): Promise<void> {
  const store = await openEmbeddedStore(bench, stage.store.passages);
  const { dataDir } = store;
  const server = await startPixel(bench, { dataDir, openaiUrl: stage.upstreamUrl });
  const own = { store, questions: stage.questions };
  const ours = pixelContender(own, { name: 'Pixel on PGlite', url: server.url });
  await stage.upstream.call('setManner', UNPACED);
  for (let round = 0; round <= bench.rounds; round += 1) {
    const { answers, seconds } = await askContender(stage, ours, { readers: 16, seconds: 3 });
    if (round > 0) bench.record(`${ours.name}: 16 readers`, 'answers/s', answers / seconds);
  }
}
