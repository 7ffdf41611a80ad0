import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Manner } from './manner.ts';

const HEAD =
  '{"id":"chatcmpl-1","object":"chat.completion.chunk","created":1790000000,"model":"test","choices":';
const event = (rest: string) => `data: ${HEAD}${rest}}\n\n`;
const choice = (delta: unknown, finish: string | null) =>
  event(`[${JSON.stringify({ index: 0, delta, finish_reason: finish })}],"usage":null`);

/** Streams an answer in the manner asked for. Keeps to the clock: a late token does not delay the next one. */
export async function writeCompletion(
  response: ServerResponse,
  { manner, tokens }: { readonly manner: Manner; readonly tokens: readonly string[] },
): Promise<void> {
  const { firstTokenMs = 0, tokenEveryMs = 0, failure } = manner;
  response.writeHead(200, { 'content-type': 'text/event-stream', ...manner.headers });
  response.flushHeaders();
  const startedAt = performance.now();
  const told = failure ? tokens.slice(0, failure.after) : tokens;
  if (firstTokenMs > 0) await sleep(firstTokenMs);
  if (tokenEveryMs === 0) response.write(told.map(tokenEvent).join('') || ': nothing\n\n');
  else
    for (const [at, token] of told.entries()) {
      const early = startedAt + firstTokenMs + at * tokenEveryMs - performance.now();
      if (early > 0) await sleep(early);
      if (response.destroyed) return;
      response.write(tokenEvent(token));
    }
  if (failure) return fail(response, failure.how);
  response.end(endOf(manner, tokens.length));
}

const tokenEvent = (token: string) => choice({ content: token }, null);

function endOf(manner: Manner, count: number): string {
  const { finishReason = 'stop', saysDone = true } = manner;
  const { usage = { promptTokens: 100, completionTokens: count } } = manner;
  const parts: string[] = [];
  if (finishReason !== null) parts.push(choice({}, finishReason));
  if (usage !== null) {
    const { promptTokens, completionTokens, cachedTokens } = usage;
    const total = promptTokens + completionTokens;
    const counts = `"prompt_tokens":${promptTokens},"completion_tokens":${completionTokens},"total_tokens":${total}`;
    const kept =
      cachedTokens === undefined
        ? ''
        : `,"prompt_tokens_details":{"cached_tokens":${cachedTokens}}`;
    parts.push(event(`[],"usage":{${counts}${kept}}`));
  }
  if (saysDone) parts.push('data: [DONE]\n\n');
  return parts.join('');
}

async function fail(
  response: ServerResponse,
  how: NonNullable<Manner['failure']>['how'],
): Promise<void> {
  // What was written reaches the other side before the failure does.
  await sleep(5);
  switch (how) {
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'end':
      response.end();
      return;
    case 'silence':
      return;
    case 'error-object':
      response.end(
        'data: {"error":{"message":"The engine is overloaded","type":"server_error"}}\n\n',
      );
      return;
    case 'garbage':
      response.end('data: {"choices": [\n\n');
      return;
  }
}
