import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LanguageTag, LIMITS } from '@pixel/contract';
import { type BotRecord, notFound, wholeAddress } from '@pixel/core';
import type { FastifyInstance } from 'fastify';
import type { Door } from './door.ts';
import { findBot } from './find-bot.ts';
import { pagePolicy } from './security-headers.ts';

const REVALIDATE = 'public, max-age=0, must-revalidate';

interface ChatRoute {
  Params: { publicId: string };
  Querystring: { q?: unknown; lang?: unknown };
}

/**
 * The hosted chat of a bot at `/chat/{publicId}`, with what a phone needs to keep it as an app. `?q=` puts a question into the field
 * without sending it, `?lang=` chooses the language; what is neither is left aside.
 */
export async function chatPage(server: FastifyInstance, door: Door): Promise<void> {
  const page = await readFile(join(door.assets.widget, 'chat.html'), 'utf8');
  const get = async (publicId: string) => {
    const bot = await findBot(door, publicId);
    if (!bot) throw notFound('bot');
    return bot;
  };

  server.get<ChatRoute>('/chat/:publicId', async ({ params, query }, reply) => {
    const bot = await get(params.publicId);
    const language = LanguageTag.safeParse(query.lang).data ?? '';
    const question = typeof query.q === 'string' ? query.q.slice(0, LIMITS.questionLength) : '';
    const values: Record<string, string> = {
      LANG: language,
      ACCENT: bot.theme.accent,
      TITLE: titleOf(bot),
      BOT_PUBLIC_ID: bot.publicId,
      QUESTION: question,
    };
    return reply
      .type('text/html; charset=utf-8')
      .headers({ 'cache-control': REVALIDATE, 'content-security-policy': policyFor(door, bot) })
      .send(page.replace(/\{\{(\w+)\}\}/g, (_, name) => escapeHtml(values[name] ?? '')));
  });

  server.get<ChatRoute>('/chat/:publicId/app.webmanifest', async ({ params }, reply) => {
    const { publicId, theme, ...bot } = await get(params.publicId);
    return reply
      .type('application/manifest+json; charset=utf-8')
      .header('cache-control', REVALIDATE)
      .send({
        name: titleOf({ theme, ...bot }),
        start_url: `/chat/${publicId}`,
        scope: `/chat/${publicId}`,
        display: 'standalone',
        theme_color: theme.accent,
        background_color: theme.scheme === 'dark' ? '#16181d' : '#ffffff',
        icons: [{ src: `/chat/${publicId}/icon.svg`, sizes: 'any', type: 'image/svg+xml' }],
      });
  });

  server.get<ChatRoute>('/chat/:publicId/icon.svg', async ({ params }, reply) => {
    const bot = await get(params.publicId);
    const { accent } = bot.theme;
    const letter = escapeHtml([...titleOf(bot).trim()][0]?.toUpperCase() ?? '');
    return reply
      .type('image/svg+xml; charset=utf-8')
      .header('cache-control', REVALIDATE)
      .send(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#fff"/><rect y="54" width="64" height="10" fill="${accent}"/><text x="32" y="41" font-family="system-ui,sans-serif" font-size="34" font-weight="600" text-anchor="middle" fill="#171a21">${letter}</text></svg>`,
      );
  });
}

/** The page loads nothing but ours and the bot's picture, and makes no markup of texts. */
function policyFor({ env }: Door, { theme: { avatarUrl } }: BotRecord): string {
  const picture = avatarUrl && wholeAddress(env.publicUrl, avatarUrl);
  const policy = pagePolicy(...(picture ? [new URL(picture).origin] : []));
  return `${policy}; require-trusted-types-for 'script'; trusted-types 'none'`;
}

const titleOf = ({ theme, name }: Pick<BotRecord, 'theme' | 'name'>) => theme.title || name;

const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
