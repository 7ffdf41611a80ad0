import type { Bench } from '../../bench.ts';
import type { PlainRag } from '../../floors/plain-rag.ts';
import { processorMs } from '../../processes/process-tree.ts';
import { startProgram } from '../../processes/program.ts';
import { median, quantile } from '../../statistics.ts';
import {
  askContender,
  type Contender,
  completionContender,
  PACED,
  pixelContender,
  SENTENCE_END,
  type Stage,
  UNPACED,
} from './stage.ts';

const READERS = [1, 16, 64];
const OURS = 'Pixel';
const FLOOR = 'floor R';
const MODEL = 'the model alone';

/** The whole path: key, retrieval, prompt, stream, citations, receipt, two messages stored. */
export async function measureAnswers(bench: Bench, stage: Stage): Promise<void> {
  const { store, upstreamUrl, pixel } = stage;
  const rag = await startProgram<PlainRag>(bench, 'floors/plain-rag.ts');
  const ragUrl = await rag.call('listen', {
    upstream: upstreamUrl,
    chromaUrl: store.chroma.url,
    databaseUrl: store.databaseUrl,
    botId: store.botId,
  });
  const model = completionContender({ name: MODEL, url: upstreamUrl });
  const floor = plainContender(stage, { name: FLOOR, url: ragUrl, pid: rag.pid });
  const ours = pixelContender(stage, { name: OURS, url: pixel.url, pid: pixel.pid });
  const seconds = bench.quick ? 1.5 : 3;
  for (let round = 0; round <= bench.rounds; round += 1) {
    const own = round === 0 ? { ...bench, record: () => undefined } : bench;
    await stage.upstream.call('setManner', PACED);
    for (const contender of [model, floor, ours]) {
      const load = { readers: 1, seconds: seconds * 1.5 };
      const { firstMs } = await askContender(stage, contender, load);
      own.record(`${contender.name}: first words, 1 reader, p50`, 'ms', quantile(firstMs, 0.5));
    }
    await stage.upstream.call('setManner', UNPACED);
    for (const readers of READERS)
      for (const contender of [floor, ours])
        await measureRate(own, stage, contender, { readers, seconds });
  }
  judge(bench);
}

async function measureRate(
  bench: Pick<Bench, 'record'>,
  stage: Stage,
  contender: Contender,
  load: { readonly readers: number; readonly seconds: number },
): Promise<void> {
  const { name, pid = 0 } = contender;
  const { pid: chroma } = stage.store.chroma;
  const before = [processorMs(pid), processorMs(chroma)] as const;
  const { answers, seconds } = await askContender(stage, contender, load);
  const at = `${name}: ${load.readers} readers`;
  bench.record(at, 'answers/s', answers / seconds);
  if (load.readers !== 16) return;
  bench.record(`${at}, server CPU per answer`, 'ms', (processorMs(pid) - before[0]) / answers);
  bench.record(`${at}, Chroma CPU per answer`, 'ms', (processorMs(chroma) - before[1]) / answers);
}

function judge(bench: Bench): void {
  const of = (figure: string) => median(bench.roundsOf(figure));
  const firstWords = (name: string) => of(`${name}: first words, 1 reader, p50`);
  const added = (name: string) => firstWords(name) - firstWords(MODEL);
  bench.judge({
    name: "time to first words added to the model's, 1 reader, times floor R's",
    unit: '',
    kind: 'at most',
    figure: added(OURS) / added(FLOOR),
    limit: 1.5,
  });
  bench.judge({
    name: 'answers a second at 16 readers, share of floor R',
    unit: '',
    kind: 'at least',
    figure: of(`${OURS}: 16 readers`) / of(`${FLOOR}: 16 readers`),
    limit: 0.6,
  });
  const cpu = (name: string) => of(`${name}: 16 readers, server CPU per answer`);
  bench.judge({
    name: "server CPU per answer, times floor R's",
    unit: '',
    kind: 'at most',
    figure: cpu(OURS) / cpu(FLOOR),
    limit: 3,
  });
}

/** Floor R: the same questions, no key, and the end is its own. */
function plainContender(
  stage: Stage,
  server: { readonly name: string; readonly url: string; readonly pid: number },
): Contender {
  const { bodies } = pixelContender(stage, server);
  const target = { url: server.url, headers: {}, first: SENTENCE_END, last: 'event: done' };
  return { ...server, target, bodies };
}
