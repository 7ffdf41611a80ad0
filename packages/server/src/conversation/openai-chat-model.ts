import { setTimeout as sleep } from 'node:timers/promises';
import { type ChatModel, DomainError, type ModelRequest } from '@pixel/core';
import { APIError, OpenAI } from 'openai';
import { createDialect, type Dialect } from './openai-dialect.ts';
import { createCompletionReader } from './openai-stream.ts';
import { createOpenAiTransport } from './openai-transport.ts';
import { type CallTimes, watchTime } from './watch-time.ts';

const TIMES: CallTimes = { idleMs: 30_000, totalMs: 120_000 };
/** Repeats of a request that failed, with back-off and Retry-After. */
const RETRIES = 2;
/** Answers that break before their first word are asked for again this often. */
const FRESH_STARTS = 1;
/** Models whose habits are remembered. */
const MOST_DIALECTS = 100;
/** Time for a server to end a body after `[DONE]`, so that its connection can be used again. */
const LAST_BYTES_MS = 100;

/**
 * A model behind any endpoint that speaks the OpenAI wire format. The package builds, authorises and retries the request;
 * the body is read by our own thin reader, because the package's iterator costs more processor time than everything else
 * in an answer. Nothing is repeated once a word was passed on.
 */
export function createOpenAiChatModel(options: {
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
  readonly model: string;
  readonly price: ChatModel['price'];
  readonly prices?: NonNullable<ChatModel['prices']>;
  /** 30 s without a word and 120 s for an answer when left out. */
  readonly times?: CallTimes;
}): ChatModel {
  const { apiKey, baseUrl, model, price, prices = new Map(), times = TIMES } = options;
  const transport = createOpenAiTransport();
  const client = new OpenAI({
    apiKey,
    baseURL: baseUrl ?? null,
    // Not from the environment: those belong to another endpoint.
    organization: null,
    project: null,
    logLevel: 'off',
    maxRetries: RETRIES,
    timeout: times.idleMs,
    fetch: transport.fetch,
  });
  /** By model: one endpoint may have an older and a newer one. */
  const dialects = new Map<string, Dialect>();
  const dialectOf = (name: string): Dialect => {
    const dialect = dialects.get(name) ?? createDialect(baseUrl);
    if (dialects.size >= MOST_DIALECTS) dialects.clear();
    dialects.set(name, dialect);
    return dialect;
  };

  const begin = async (request: ModelRequest, signal: AbortSignal): Promise<Response> => {
    const messages = [{ role: 'system' as const, content: request.system }, ...request.messages];
    const name = request.model ?? model;
    const dialect = dialectOf(name);
    for (;;) {
      const fields = dialect.fields(request);
      try {
        const body = { model: name, messages, stream: true as const, ...fields };
        const options = { signal, ...(request.isOnce && { maxRetries: 0 }) };
        return await client.chat.completions.create(body, options).asResponse();
      } catch (cause) {
        if (!dialect.learn(cause, fields)) throw cause;
      }
    }
  };

  return {
    name: model,
    price,
    prices,
    async *stream(request, signal) {
      signal.throwIfAborted();
      const watch = watchTime(signal, times);
      let isBegun = false;
      let source: AsyncIterator<Uint8Array> | undefined;
      try {
        for (let starts = 0; ; starts += 1) {
          try {
            const response = await begin(request, watch.signal);
            source = transport.bodyOf(response)[Symbol.asyncIterator]();
            const answer = createCompletionReader();
            for (let isOver = false; !isOver; ) {
              const { done, value } = await source.next();
              const text = done ? answer.end() : answer.push(value);
              isOver = done === true || answer.isDone;
              if (answer.events > 0) watch.touch();
              if (text === '') continue;
              isBegun = true;
              yield { type: 'text', text };
            }
            if (answer.usage) yield { type: 'usage', ...answer.usage };
            await Promise.race([source.next(), sleep(LAST_BYTES_MS, undefined, { ref: false })]);
            return;
          } catch (cause) {
            // What the package gave up on is not tried again.
            const isFinal = isBegun || watch.signal.aborted || cause instanceof APIError;
            if (isFinal || request.isOnce || starts >= FRESH_STARTS) throw cause;
            await source?.return?.();
          }
        }
      } catch (cause) {
        signal.throwIfAborted();
        const why = watch.signal.aborted ? watch.signal.reason : cause;
        throw new DomainError('unavailable', 'The model does not answer.', { cause: why });
      } finally {
        watch.end();
      }
    },
  };
}
