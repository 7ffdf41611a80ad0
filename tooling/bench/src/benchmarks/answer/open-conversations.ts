import { createPixel } from '@pixel/sdk';
import type { Bench } from '../../bench.ts';
import type { Held } from '../../load/hold-conversations.ts';
import { treeMemoryMb } from '../../processes/process-tree.ts';
import { quantile } from '../../statistics.ts';
import { answerTokens } from '../../upstream/answer-tokens.ts';
import { type Contender, completionContender, pixelContender, type Stage } from './stage.ts';

const CONVERSATIONS = 500;
const TOKENS_A_SECOND = 30;

/**
 * Many people reading long answers at once, each written at the speed of a model. A sentence is shown once it is whole and a
 * passage carries it, so the gaps are compared with those between the ends of the model's own sentences.
 */
export async function measureOpenConversations(bench: Bench, stage: Stage): Promise<void> {
  const { pixel } = stage;
  const tokens = bench.quick ? 450 : 750;
  const everyMs = 1000 / TOKENS_A_SECOND;
  const [question = ''] = stage.questions;
  const sdk = createPixel({ url: pixel.url, apiKey: stage.store.apiKey });
  await stage.upstream.call('setManner', { firstMs: 0, everyMs: 0, tokens });
  const { answer } = await sdk.answers.ask.mutate({ botId: stage.store.botId, question });
  await stage.upstream.call('setManner', { firstMs: 50, everyMs, tokens });
  const hold = (contender: Contender, expected: string): Promise<Held> =>
    stage.readers.call('hold', {
      target: contender.target,
      bodies: contender.bodies.slice(0, 1),
      conversations: CONVERSATIONS,
      rampSeconds: bench.quick ? 8 : 12,
      expected,
    });

  const model = completionContender({ name: 'the model', url: stage.upstreamUrl });
  const alone = await hold(model, answerTokens(model.bodies[0] ?? '', tokens).join(''));
  let memoryMb = 0;
  const sampling = setInterval(() => {
    memoryMb = Math.max(memoryMb, treeMemoryMb(pixel.pid));
  }, 250);
  const held = await hold(pixelContender(stage, { name: 'Pixel', url: pixel.url }), answer).finally(
    () => clearInterval(sampling),
  );

  const what = `${CONVERSATIONS} conversations`;
  const sentences = answer
    .split(/(?<=[.!?]) /)
    .map((sentence) => sentence.split(' ').length * everyMs);
  const late = quantile(alone.gapsMs, 0.99) - everyMs;
  const p99 = { alone: quantile(sentences, 0.99) + late, ours: quantile(held.gapsMs, 0.99) };
  bench.record(`${what}: gap between sentences, p99, the model alone`, 'ms', p99.alone);
  bench.record(`${what}: gap between pieces, p50`, 'ms', quantile(held.gapsMs, 0.5));
  bench.record(`${what}: gap between pieces, p99`, 'ms', p99.ours);
  bench.record(`${what}: pieces of ${tokens} tokens`, '', held.pieces / CONVERSATIONS);
  bench.record(`${what}: memory of the server`, 'MB', memoryMb);
  const atMost = { kind: 'at most' } as const;
  const lost = { figure: held.damaged, limit: 0, ...atMost };
  bench.judge({ name: `${what}: answers with a lost or doubled piece`, unit: '', ...lost });
  const gap = { figure: p99.ours - p99.alone, limit: 100, ...atMost };
  bench.judge({ name: `${what}: added to the gap between pieces, p99`, unit: 'ms', ...gap });
  const memory = { figure: memoryMb, limit: 700, ...atMost };
  bench.judge({ name: `${what}: memory of the server`, unit: 'MB', ...memory });
}
