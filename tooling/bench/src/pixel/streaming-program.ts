import { join } from 'node:path';
import { createHttpServer } from '@pixel/api/src/http-server.ts';
import type { Message } from '@pixel/contract';
import type { NewReply, Stores } from '@pixel/core';
import { type House, openHouse, readEnvironment } from '@pixel/server';
import { pino } from 'pino';
import { listen } from '../processes/listen.ts';
import { serveCalls } from '../processes/serve-calls.ts';

/**
 * Pixel's streaming alone: the HTTP floor, the procedures, the run of a reply, the model's adapter and the joining of
 * deltas are the real ones; what the database and Chroma said to the first question is remembered and said to all.
 */
export type StreamingProgram = {
  readonly listen: (settings: Readonly<Record<string, string>>) => Promise<string>;
};

const apps = join(import.meta.dirname, '../../../../apps');
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
let house: House | undefined;

serveCalls(
  {
    async listen(settings) {
      const env = readEnvironment(settings);
      house = await openHouse({ env, log: silent, version: 'bench' });
      const { base, status, isReady } = house;
      const index = { ...base.index, search: remember(base.index.search) };
      const door = {
        ...{ env, log: pino({ level: 'silent' }), status, isReady },
        base: { ...base, index, stores: rememberedStores(base.stores) },
        version: '0',
        assets: {
          admin: join(apps, 'admin/dist'),
          explorer: join(apps, 'explorer/dist'),
          widget: join(apps, 'widget/dist'),
        },
        isStopping: () => false,
        closing: new AbortController().signal,
      };
      const server = await createHttpServer(door);
      await server.ready();
      return listen(server.server);
    },
  } satisfies StreamingProgram,
  async () => house?.close(),
);

function rememberedStores(stores: Stores): Stores {
  const { apiKeys, bots, knowledge, conversations } = stores;
  return {
    ...stores,
    apiKeys: { ...apiKeys, findUsableApiKey: remember(apiKeys.findUsableApiKey) },
    bots: { ...bots, findBot: remember(bots.findBot) },
    knowledge: {
      ...knowledge,
      documentFrequencies: remember(knowledge.documentFrequencies),
      searchKeyword: remember(knowledge.searchKeyword),
      findPassages: remember(knowledge.findPassages),
    },
    conversations: {
      ...conversations,
      saveQuestion: async () => ({ outcome: 'saved', seq: 1, isForBot: true }),
      saveReply: async (reply) => messageOf(reply),
    },
  };
}

function remember<A extends unknown[], R>(ask: (...of: A) => Promise<R>) {
  let answer: Promise<R> | undefined;
  return (...of: A): Promise<R> => {
    answer ??= ask(...of);
    return answer;
  };
}

function messageOf(reply: NewReply): Message {
  const { messageId: id, text, status, replyTo, answered, mode, at } = reply;
  return {
    ...{ id, seq: 2, role: 'bot', text, status, replyTo, answered, mode },
    citations: [...reply.citations],
    degraded: [...reply.degraded],
    feedback: null,
    createdAt: at.toISOString(),
  };
}
