import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { notFound } from '@pixel/core';
import type { FastifyInstance } from 'fastify';
import type { Door } from './door.ts';

const seed = join(import.meta.dirname, '../../../prisma/seed');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.pdf': 'application/pdf',
};
const FILE_NAME = /^[a-z0-9-]+\.[a-z]{2,4}$/;

/** Public ids of the demo's bots by client, known once it is seeded. */
export type DemoBots = () => Readonly<Record<'shop' | 'clinic' | 'hotel', string>> | null;

/** The demo's shop page and the shop's help site; only `pnpm demo` serves them. */
export async function demoPages(
  server: FastifyInstance,
  door: Door,
  bots: DemoBots,
): Promise<void> {
  const origin = door.env.publicUrl;
  const fill = (page: string) => {
    const ids = bots();
    return page
      .replaceAll('{{ORIGIN}}', origin)
      .replaceAll('{{BOT_PUBLIC_ID}}', ids?.shop ?? '')
      .replaceAll('{{CHAT_URL_CLINIC}}', `${origin}/chat/${ids?.clinic ?? ''}`)
      .replaceAll('{{CHAT_URL_HOTEL}}', `${origin}/chat/${ids?.hotel ?? ''}`);
  };
  const serve = async (folders: readonly string[], name: string) => {
    if (!FILE_NAME.test(name)) throw notFound('page');
    const type = TYPES[extname(name)];
    for (const folder of folders) {
      const bytes = await readFile(join(seed, folder, name)).catch(() => null);
      if (bytes === null || type === undefined) continue;
      const isText = /text|xml|svg/.test(type);
      return { type, body: isText ? fill(bytes.toString('utf8')) : bytes };
    }
    throw notFound('page');
  };
  const route = (url: string, folders: readonly string[], fixed?: string) =>
    server.get<{ Params: { name?: string } }>(url, async (request, reply) => {
      const { type, body } = await serve(folders, fixed ?? request.params.name ?? '');
      return reply.type(type).header('cache-control', 'no-cache').send(body);
    });

  const site = ['shop/site', 'documents/larkfell-cycles'];
  route('/demo', ['shop'], 'index.html');
  route('/demo/:name', ['shop']);
  route('/demo/images/:name', ['shop/images']);
  route('/demo/site', site, 'index.html');
  route('/demo/site/:name', site);
  route('/robots.txt', ['shop/site'], 'robots.txt');
}
