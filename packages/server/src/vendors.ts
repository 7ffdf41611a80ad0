import { join } from 'node:path';
import { startChroma } from '@pixel/chroma';
import type { EmbeddingId } from '@pixel/contract';
import type {
  ChatModel,
  Embedder,
  KnowledgeIndex,
  SourceReader,
  TokenSignatures,
  VectorIndex,
} from '@pixel/core';
import type { Log } from './database/log.ts';
import type { Environment } from './env.ts';
import { createChromaEmbeddingIndex, createChromaIndex } from './knowledge/chroma-index.ts';
import { createLocalEmbedder } from './knowledge/local-embedder.ts';
import type { SourceReaderOptions } from './source/source-reader.ts';

// A vendor that is not set is not loaded: each costs memory and time at every start.

/** The vector indexes, in the Chroma server of `CHROMA_URL`, or in our own one as a child process. */
export async function openIndex(options: {
  readonly env: Environment;
  readonly log: Log;
}): Promise<{
  readonly index: KnowledgeIndex;
  readonly embeddingIndex: VectorIndex<EmbeddingId>;
  close(): Promise<void>;
}> {
  const { env, log } = options;
  const own =
    env.chromaUrl === undefined
      ? await startChroma({
          path: join(env.dataDir, 'chroma'),
          log: (message) => log.info({}, message),
        })
      : null;
  const server = { url: own?.url ?? env.chromaUrl ?? '' };
  const index = createChromaIndex(server);
  const embeddingIndex = createChromaEmbeddingIndex(server);
  return {
    index,
    embeddingIndex,
    async close() {
      await index.close();
      await embeddingIndex.close();
      await own?.stop();
    },
  };
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

/** Reads signed tokens. What checks them is loaded with the first. */
export function openSignatures(): TokenSignatures {
  const load = async () => (await import('./auth/jose-signatures.ts')).createJoseSignatures();
  return {
    open: async (...of) => (await load()).open(...of),
    isPublicKey: async (pem) => (await load()).isPublicKey(pem),
  };
}

/** Null without a model: answers are then made of the passages' own words. */
export async function chooseModel({ openai }: Environment): Promise<ChatModel | null> {
  if (!openai) return null;
  const { createOpenAiChatModel } = await import('./conversation/openai-chat-model.ts');
  return createOpenAiChatModel(openai);
}

/** The embedding model, or without one the local embedding that needs no download and rests by `pause`. */
export async function chooseEmbedder(
  { openai, embedding }: Environment,
  pause: () => Promise<void>,
): Promise<Embedder> {
  if (!embedding || !openai) return createLocalEmbedder(pause);
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
