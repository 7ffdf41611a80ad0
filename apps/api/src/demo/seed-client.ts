import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { SourceId } from '@pixel/contract';
import { addSource, type BotRecord, createBot, createClient, uploadSource } from '@pixel/core';
import type { agency } from '@pixel/seed';
import type { StaffCtx } from './staff-ctx.ts';

export type SeedClient = (typeof agency.clients)[number];

const documents = join(import.meta.dirname, '../../../../prisma/seed/documents');
const POLL_MS = 100;
const LONGEST_MS = 180_000;

/** Makes a client with its bot and lets it read its documents: the shop's pages by crawling its site, the rest as files. */
export async function seedClientWithBot(
  ctx: StaffCtx,
  input: { readonly client: SeedClient; readonly url: string },
): Promise<BotRecord> {
  const { client, url } = input;
  const existing = await findSeeded(ctx, client);
  if (existing) return existing;
  const { name, email, company, website, phone, industry, description } = client;
  const { id: clientId } = await createClient(ctx, {
    ...{ name, email, company, website, phone, industry, description },
  });
  const { tone, welcome, refusal, instructions, starterQuestions, theme } = client.bot;
  const bot = await createBot(ctx, {
    ...{ clientId, name: client.bot.name, type: 'chatbot', complexity: 'basic' },
    ...{ language: client.bot.language, theme },
    persona: { tone, welcome, refusal, instructions, starterQuestions: [...starterQuestions] },
  });
  const isShop = client.key === 'larkfell-cycles';
  const sources: SourceId[] = [];
  if (isShop) {
    const site = { type: 'site', maxPages: 50, maxDepth: 3, include: ['/demo/site'] } as const;
    const source = await addSource(ctx, {
      botId: bot.id,
      source: { ...site, url: `${url}/demo/site`, include: [...site.include], exclude: [] },
    });
    sources.push(source.id);
  }
  for (const { file, mediaType } of client.documents) {
    if (isShop && file.endsWith('.html')) continue;
    const bytes = createReadStream(join(documents, client.key, file));
    const botId = bot.id;
    const source = await uploadSource(ctx, {
      botId,
      type: 'file',
      fileName: file,
      mediaType,
      bytes,
    });
    sources.push(source.id);
  }
  await untilRead(ctx, sources);
  return bot;
}

/** A seeding that was cut off goes on where it stopped. */
async function findSeeded(ctx: StaffCtx, client: SeedClient): Promise<BotRecord | null> {
  const { items } = await ctx.stores.bots.listBots('all', { limit: 100, search: client.bot.name });
  const bot = items.find(({ name }) => name === client.bot.name);
  return bot ? ctx.stores.bots.findBot('all', bot.id) : null;
}

async function untilRead(ctx: StaffCtx, ids: readonly SourceId[]): Promise<void> {
  const deadline = performance.now() + LONGEST_MS;
  for (const id of ids)
    for (;;) {
      const source = await ctx.stores.sources.findSource('all', id);
      if (source?.status === 'ready') break;
      if (!source || source.status === 'failed' || performance.now() > deadline)
        throw new Error(
          `${source?.title ?? id}: ${source?.error?.message ?? 'was not read in time'}`,
        );
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
}
