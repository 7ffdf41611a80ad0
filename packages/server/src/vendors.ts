import { join } from 'node:path';
import { startChroma } from '@pixel/chroma';
import type { ChatModel, Embedder, KnowledgeIndex } from '@pixel/core';
import { createOpenAiChatModel } from './conversation/openai-chat-model.ts';
import type { Log } from './database/log.ts';
import type { Environment } from './env.ts';
import { createChromaIndex } from './knowledge/chroma-index.ts';
import { createLocalEmbedder } from './knowledge/local-embedder.ts';
import { createOpenAiEmbedder } from './knowledge/openai-embedder.ts';

/** The vector index: the Chroma server of `CHROMA_URL`, or our own one as a child process. */
export async function openIndex(options: {
  readonly env: Environment;
  readonly log: Log;
}): Promise<{ readonly index: KnowledgeIndex; close(): Promise<void> }> {
  const { env, log } = options;
  if (env.chromaUrl !== undefined)
    return { index: createChromaIndex({ url: env.chromaUrl }), close: async () => undefined };
  const chroma = await startChroma({
    path: join(env.dataDir, 'chroma'),
    log: (message) => log.info({}, message),
  });
  return { index: createChromaIndex({ url: chroma.url }), close: () => chroma.stop() };
}

/** Null without a model: answers are then made of the passages' own words. */
export function chooseModel({ openai }: Environment): ChatModel | null {
  return openai ? createOpenAiChatModel(openai) : null;
}

/** The embedding model, or without one the local embedding that needs no download. */
export function chooseEmbedder({ openai, embedding }: Environment): Embedder {
  if (!embedding || !openai) return createLocalEmbedder();
  return createOpenAiEmbedder({ ...openai, ...embedding });
}
