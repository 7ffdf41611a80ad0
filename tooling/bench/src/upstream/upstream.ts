import { createServer, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { listen } from '../processes/listen.ts';
import { serveCalls } from '../processes/serve-calls.ts';
import { answerTokens } from './answer-tokens.ts';

/** How a model writes. */
export interface Manner {
  /** Time to the first token, in milliseconds. */
  readonly firstMs: number;
  /** Time between two tokens, in milliseconds; with 0 each leaves as soon as the one before it is gone. */
  readonly everyMs: number;
  /** When the first sentence is whole, however many tokens it has: readers of different texts wait for the same. Else by the pace. */
  readonly sentenceMs?: number;
  /** Of an answer, which repeats the first passage of the prompt. */
  readonly tokens: number;
}

/** A server of chat completions in the OpenAI wire format. */
export type Upstream = {
  readonly listen: (input: null) => Promise<string>;
  readonly setManner: (manner: Manner) => void;
  /** Answers begun so far. */
  readonly count: (input: null) => number;
};

let manner: Manner = { firstMs: 0, everyMs: 0, tokens: 60 };
let answers = 0;

const server = createServer(async (request, response) => {
  const body = await text(request);
  if (request.url !== '/v1/chat/completions') return void response.writeHead(404).end();
  answers += 1;
  const words = answerTokens(body, manner.tokens);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.socket?.setNoDelay(true);
  await write(response, words, manner);
  response.end(END);
});

/** Keeps to the clock: a late token does not delay the next one. */
async function write(
  response: ServerResponse,
  words: readonly string[],
  { firstMs, everyMs, sentenceMs }: Manner,
): Promise<void> {
  const startedAt = performance.now();
  const end = Math.max(
    1,
    words.findIndex((word) => word.endsWith('.')),
  );
  const wholeMs = sentenceMs ?? firstMs + end * everyMs;
  const dueMs = (at: number) =>
    at < end ? firstMs + (at / end) * (wholeMs - firstMs) : wholeMs + (at - end) * everyMs;
  if (firstMs > 0) await sleep(firstMs);
  for (const [at, word] of words.entries()) {
    const early = startedAt + dueMs(at) - performance.now();
    if (early > 0) await sleep(early);
    // Each token is a packet of its own, as from a real model.
    else await nextTurn();
    if (response.destroyed) return;
    response.write(chunk(word));
  }
}

const HEAD = '{"id":"chatcmpl-1","object":"chat.completion.chunk","created":1,"model":"bench",';
const chunk = (word: string) =>
  `data: ${HEAD}"choices":[{"index":0,"delta":{"content":${JSON.stringify(word)}},"finish_reason":null}]}\n\n`;
const END =
  `data: ${HEAD}"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n` +
  `data: ${HEAD}"choices":[],"usage":{"prompt_tokens":900,"completion_tokens":60,"total_tokens":960}}\n\n` +
  'data: [DONE]\n\n';

serveCalls({
  listen: () => listen(server),
  setManner: (next) => {
    manner = next;
  },
  count: () => answers,
} satisfies Upstream);
