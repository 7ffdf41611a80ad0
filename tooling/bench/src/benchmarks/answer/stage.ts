import { createPixel } from '@pixel/sdk';
import type { Bench } from '../../bench.ts';
import { documentAt, questionAt } from '../../corpus/documents.ts';
import type { Target } from '../../load/ask.ts';
import type { Read, Readers } from '../../load/readers.ts';
import { type PixelServer, startPixel } from '../../pixel/pixel-server.ts';
import { type Program, startProgram } from '../../processes/program.ts';
import type { FilledStore } from '../../store/filled-store.ts';
import type { Manner, Upstream } from '../../upstream/upstream.ts';

/** What all parts of the benchmark share: a model, readers, a filled store and Pixel on it. */
export interface Stage {
  readonly store: FilledStore;
  readonly upstream: Program<Upstream>;
  readonly upstreamUrl: string;
  readonly readers: Program<Readers>;
  readonly pixel: PixelServer;
  /** Questions that Pixel answers in the model's words. */
  readonly questions: readonly string[];
}

/** A server that can be asked, with the process that pays for it. */
export interface Contender {
  readonly name: string;
  readonly target: Target;
  readonly bodies: readonly string[];
  readonly pid?: number;
}

/** A model's pace: a first token after 50 ms, a first sentence after 180, a hundred tokens a second. */
export const PACED: Manner = { firstMs: 50, everyMs: 10, sentenceMs: 180, tokens: 60 };
/** As fast as it goes: what is measured is the cost of everything else. */
export const UNPACED: Manner = { firstMs: 0, everyMs: 0, tokens: 60 };

/**
 * What the end of the first sentence looks like in a floor's stream. Pixel shows a sentence once it is whole and a passage
 * carries it: first words are compared with the moment at which that can be at the earliest.
 */
export const SENTENCE_END = '."';

const CANDIDATES = 120;

export async function openStage(bench: Bench, store: FilledStore): Promise<Stage> {
  const upstream = await startProgram<Upstream>(bench, 'upstream/upstream.ts');
  const upstreamUrl = await upstream.call('listen', null);
  await upstream.call('setManner', UNPACED);
  const readers = await startProgram<Readers>(bench, 'load/readers.ts');
  const pixel = await startPixel(bench, {
    dataDir: await bench.scratchFolder(),
    databaseUrl: store.databaseUrl,
    chromaUrl: store.chroma.url,
    openaiUrl: upstreamUrl,
  });
  const questions = await answerable(pixel, store);
  bench.note(`${questions.length} of ${CANDIDATES} made-up questions are answered and asked.`);
  return { store, upstream, upstreamUrl, readers, pixel, questions };
}

/** A question that the bot refuses never reaches the model, and would make every figure better. */
async function answerable({ url }: PixelServer, { apiKey, botId, passages }: FilledStore) {
  const pixel = createPixel({ url, apiKey });
  const kept: string[] = [];
  for (let at = 0; at < CANDIDATES; at += 1) {
    const question = questionAt(at, passages);
    const { mode, answered, degraded } = await pixel.answers.ask.mutate({ botId, question });
    if (mode === 'model' && answered && degraded.length === 0) kept.push(question);
  }
  if (kept.length < CANDIDATES / 4) throw new Error(`Only ${kept.length} questions are answered.`);
  return kept;
}

/** Pixel, or what speaks as it does, asked for a stream. */
export function pixelContender(
  stage: { readonly store: Pick<FilledStore, 'apiKey' | 'botId'> } & Pick<Stage, 'questions'>,
  server: { readonly name: string; readonly url: string; readonly pid?: number },
): Contender {
  const { apiKey, botId } = stage.store;
  return {
    ...server,
    target: {
      url: `${server.url}/api/chatbots/${botId}/ask/stream`,
      headers: { authorization: `Bearer ${apiKey}` },
      first: 'event: delta',
      // The model's words, whole: neither a refusal nor a passage instead of a failing model.
      last: '"mode":"model"',
    },
    bodies: stage.questions.map((question) => JSON.stringify({ question })),
  };
}

/** What speaks the wire format of chat completions. The body is about as long as what Pixel sends. */
export function completionContender(server: {
  readonly name: string;
  readonly url: string;
  readonly pid?: number;
}): Contender {
  const texts = Array.from({ length: 8 }, (_, at) => documentAt(at).text);
  const passage = `[1] Title\\n${texts.join(' ')}`;
  const messages = [{ role: 'user', content: passage }];
  return {
    ...server,
    target: {
      url: `${server.url}/v1/chat/completions`,
      headers: {},
      first: SENTENCE_END,
      last: '[DONE]',
    },
    bodies: [JSON.stringify({ model: 'bench', stream: true, messages })],
  };
}

/** Lets readers ask one contender; checks that every answer was the model's. */
export async function askContender(
  stage: Pick<Stage, 'readers' | 'upstream'>,
  { target, bodies }: Contender,
  load: { readonly readers: number; readonly seconds: number },
): Promise<Read> {
  const before = await stage.upstream.call('count', null);
  const read = await stage.readers.call('read', { target, bodies, ...load });
  const asked = (await stage.upstream.call('count', null)) - before;
  if (asked !== read.answers)
    throw new Error(
      `${target.url}: ${read.answers} answers, but the model was asked ${asked} times.`,
    );
  return read;
}
