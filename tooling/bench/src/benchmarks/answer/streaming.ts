import type { Bench } from '../../bench.ts';
import type { PipeProxy } from '../../floors/pipe-proxy.ts';
import { START_ARGUMENTS } from '../../pixel/pixel-server.ts';
import type { StreamingProgram } from '../../pixel/streaming-program.ts';
import { processorMs } from '../../processes/process-tree.ts';
import { startProgram } from '../../processes/program.ts';
import { median, quantile } from '../../statistics.ts';
import {
  askContender,
  completionContender,
  PACED,
  pixelContender,
  type Stage,
  UNPACED,
} from './stage.ts';

/** Readers at a paced model, and how far above floor P's median the time to the first words may lie. */
const PATIENCE = [
  { readers: 1, limit: 1.2 },
  { readers: 16, limit: 1.2 },
  { readers: 64, limit: 1.5 },
];
const OURS = 'streaming alone';
const FLOOR = 'floor P';

/** What it costs to hand a model's words on, without retrieval and without storing anything. */
export async function measureStreaming(bench: Bench, stage: Stage): Promise<void> {
  const proxy = await startProgram<PipeProxy>(bench, 'floors/pipe-proxy.ts');
  const proxyUrl = await proxy.call('listen', { upstream: stage.upstreamUrl });
  const program = await startProgram<StreamingProgram>(
    bench,
    'pixel/streaming-program.ts',
    START_ARGUMENTS,
  );
  const url = await program.call('listen', {
    DATA_DIR: await bench.scratchFolder(),
    DATABASE_URL: stage.store.databaseUrl,
    CHROMA_URL: stage.store.chroma.url,
    OPENAI_BASE_URL: `${stage.upstreamUrl}/v1`,
  });
  // The stores' first answer is remembered, so there is one question.
  const one = { ...stage, questions: stage.questions.slice(0, 1) };
  const contenders = [
    completionContender({ name: 'the model alone', url: stage.upstreamUrl }),
    completionContender({ name: FLOOR, url: proxyUrl, pid: proxy.pid }),
    pixelContender(one, { name: OURS, url, pid: program.pid }),
  ];
  const seconds = bench.quick ? 1 : 2.5;
  for (let round = 0; round <= bench.rounds; round += 1) {
    await stage.upstream.call('setManner', PACED);
    for (const { readers } of PATIENCE)
      for (const contender of contenders) {
        const { firstMs } = await askContender(stage, contender, { readers, seconds });
        if (round > 0) bench.record(first(contender.name, readers), 'ms', quantile(firstMs, 0.5));
      }
    await stage.upstream.call('setManner', UNPACED);
    for (const contender of contenders) {
      const { name, pid } = contender;
      const before = pid === undefined ? 0 : processorMs(pid);
      const read = await askContender(stage, contender, { readers: 16, seconds });
      if (round === 0) continue;
      bench.record(rate(name), 'answers/s', read.answers / read.seconds);
      if (pid === undefined) continue;
      const spent = (processorMs(pid) - before) / read.answers;
      bench.record(`${name}: 16 readers, CPU per answer`, 'ms', spent);
    }
  }
  bench.judge({
    name: 'streaming alone, answers a second at 16 readers, share of floor P',
    unit: '',
    kind: 'at least',
    figure: median(bench.roundsOf(rate(OURS))) / median(bench.roundsOf(rate(FLOOR))),
    limit: 0.25,
  });
  for (const { readers, limit } of PATIENCE)
    bench.judge({
      name: `streaming alone, time to first words at ${readers} readers, times floor P's`,
      unit: '',
      kind: 'at most',
      figure:
        median(bench.roundsOf(first(OURS, readers))) /
        median(bench.roundsOf(first(FLOOR, readers))),
      limit,
    });
}

const first = (name: string, readers: number) => `${name}: first words, ${readers} readers, p50`;
const rate = (name: string) => `${name}: 16 readers, model unpaced`;
