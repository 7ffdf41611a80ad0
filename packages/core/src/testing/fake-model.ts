import type { ChatModel, ModelChunk, ModelRequest } from '../model/port.ts';

export interface FakeModel extends ChatModel {
  /** What the model was asked, oldest first. */
  readonly requests: readonly ModelRequest[];
}

type Reply = string | readonly ModelChunk[] | Error;

/**
 * A model that says `script`, word by word, and then its usage. Chunks are sent as they are; an Error is thrown
 * before the first word. A function decides for each request, and may return a promise to hold the reply back.
 */
export function createFakeModel(
  script: Reply | ((request: ModelRequest, signal: AbortSignal) => Reply | Promise<Reply>),
): FakeModel {
  const requests: ModelRequest[] = [];
  return {
    name: 'fake-model',
    price: { promptMicros: 1_000_000, completionMicros: 2_000_000 },
    requests,
    async *stream(request, signal) {
      requests.push(request);
      const reply = typeof script === 'function' ? await script(request, signal) : script;
      if (reply instanceof Error) throw reply;
      for (const chunk of typeof reply === 'string' ? chunksOf(request, reply) : reply) {
        signal.throwIfAborted();
        yield chunk;
      }
    },
  };
}

function chunksOf(request: ModelRequest, reply: string): ModelChunk[] {
  const words = reply.match(/\s*\S+|\s+$/g) ?? [];
  const prompt = [request.system, ...request.messages.map(({ content }) => content)].join(' ');
  return [
    ...words.map((text) => ({ type: 'text', text }) as const),
    {
      type: 'usage',
      promptTokens: prompt.split(/\s+/).length,
      completionTokens: words.length,
    },
  ];
}
