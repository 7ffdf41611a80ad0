import { type ChatModel, DomainError, type ModelRequest } from '@pixel/core';
import { OpenAI } from 'openai';
import { readCompletion } from './openai-stream.ts';

/** Time to the first byte, between two pieces, and for a whole answer, in milliseconds. */
const TIMES = { firstMs: 30_000, idleMs: 30_000, totalMs: 120_000 };
const RETRIES = 2;

/**
 * A model behind any endpoint that speaks the OpenAI wire format. The package builds, authorises and retries the request
 * (with back-off and Retry-After, before the first byte only); the body is read by our own thin reader, because the
 * package's iterator costs more CPU than everything else in an answer.
 */
export function createOpenAiChatModel(options: {
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
  readonly model: string;
  readonly price: ChatModel['price'];
}): ChatModel {
  const client = new OpenAI({
    apiKey: options.apiKey,
    baseURL: options.baseUrl ?? null,
    maxRetries: RETRIES,
    timeout: TIMES.firstMs,
  });
  return {
    name: options.model,
    price: options.price,
    async *stream(request, signal) {
      const watch = watchTime(signal);
      try {
        const response = await begin(client, options.model, request, watch.signal);
        if (!response.body) throw new Error('The answer has no body.');
        for await (const chunk of readCompletion(watched(response.body, watch))) yield chunk;
      } catch (cause) {
        signal.throwIfAborted();
        throw new DomainError('unavailable', 'The model does not answer.', { cause });
      } finally {
        watch.end();
      }
    },
  };
}

function begin(
  client: OpenAI,
  model: string,
  { system, messages, maxTokens }: ModelRequest,
  signal: AbortSignal,
): Promise<Response> {
  return client.chat.completions
    .create(
      {
        model,
        messages: [{ role: 'system', content: system }, ...messages],
        max_completion_tokens: maxTokens,
        temperature: 0.2,
        stream: true,
        stream_options: { include_usage: true },
      },
      { signal },
    )
    .asResponse();
}

interface Watch {
  readonly signal: AbortSignal;
  /** Something came: the idle time begins again. */
  touch(): void;
  /** Aborts what is still open; an ended call is not harmed. */
  end(): void;
}

/** One signal for the caller's stop, the idle time and the total time. */
function watchTime(outer: AbortSignal): Watch {
  const abort = new AbortController();
  const stop = () => abort.abort(outer.reason);
  if (outer.aborted) stop();
  outer.addEventListener('abort', stop, { once: true });
  const late = () => abort.abort(new Error('The model is too slow.'));
  const total = setTimeout(late, TIMES.totalMs);
  // The package's own retries may each take the time to the first byte.
  let idle = setTimeout(late, TIMES.firstMs * (RETRIES + 1));
  return {
    signal: abort.signal,
    touch() {
      clearTimeout(idle);
      idle = setTimeout(late, TIMES.idleMs);
    },
    end() {
      clearTimeout(total);
      clearTimeout(idle);
      outer.removeEventListener('abort', stop);
      abort.abort();
    },
  };
}

async function* watched(body: AsyncIterable<Uint8Array>, watch: Watch): AsyncGenerator<Uint8Array> {
  for await (const bytes of body) {
    watch.touch();
    yield bytes;
  }
}
