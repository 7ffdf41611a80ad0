import { join } from 'node:path';
import { startChroma } from '@pixel/chroma';
import type { ChatModel, Embedder, KnowledgeIndex, SourceReader } from '@pixel/core';
import type { Log } from './database/log.ts';
import type { Environment } from './env.ts';
import { createChromaIndex } from './knowledge/chroma-index.ts';
import { createLocalEmbedder } from './knowledge/local-embedder.ts';
import type { SourceReaderOptions } from './source/source-reader.ts';

// A vendor that is not set is not loaded: each costs memory and time at every start.

/** The vector index: the Chroma server of `CHROMA_URL`, or our own one as a child process. */
export async function openIndex(options: {
  readonly env: Environment;
  readonly log: Log;
}): Promise<{ readonly index: KnowledgeIndex; close(): Promise<void> }> {
  const { env, log } = options;
  if (env.chromaUrl !== undefined) {
    const index = createChromaIndex({ url: env.chromaUrl });
    return { index, close: () => index.close() };
  }
  const chroma = await startChroma({
    path: join(env.dataDir, 'chroma'),
    log: (message) => log.info({}, message),
  });
  const index = createChromaIndex({ url: chroma.url });
  const close = async () => {
    await index.close();
    await chroma.stop();
  };
  return { index, close };
}

/** Reads sources. What takes pages and files apart is loaded with the first of them. */
export function openReader(options: SourceReaderOptions): SourceReader {
  return {
    async *read(...request) {
      const { createSourceReader } = await import('./source/source-reader.ts');
      yield* createSourceReader(options).read(...request);
    },
  };
}

/** Null without a model: answers are then made of the passages' own words. */
export async function chooseModel({ openai }: Environment): Promise<ChatModel | null> {
  if (!openai) return null;
  const { createOpenAiChatModel } = await import('./conversation/openai-chat-model.ts');
  return createOpenAiChatModel(openai);
}

/** The embedding model, or without one the local embedding that needs no download. */
export async function chooseEmbedder({ openai, embedding }: Environment): Promise<Embedder> {
  if (!embedding || !openai) return createLocalEmbedder();
  const { createOpenAiEmbedder } = await import('./knowledge/openai-embedder.ts');
  return createOpenAiEmbedder({ ...openai, ...embedding });
}

/** What several processes share by Redis; null without one. */
export async function openRedis(options: { readonly env: Environment; readonly log: Log }) {
  const { env, log } = options;
  if (env.redisUrl === undefined) return null;
  const [{ createRedisLimiter }, { createRedisHub }] = await Promise.all([
    import('./limit/redis-limiter.ts'),
    import('./conversation/redis-hub.ts'),
  ]);
  const limiter = createRedisLimiter({ url: env.redisUrl, log });
  const hub = createRedisHub({ url: env.redisUrl, log });
  return {
    limiter,
    hub,
    async close() {
      await limiter.close();
      await hub.close();
    },
  };
}
