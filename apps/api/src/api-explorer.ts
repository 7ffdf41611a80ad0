import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Door } from './door.ts';

/** `GET /api/docs`: the page on which people read about the API and try it. */
export async function apiExplorer(server: FastifyInstance, { assets }: Door): Promise<void> {
  const page = await readFile(join(assets.explorer, 'index.html'), 'utf8');
  for (const url of ['/api/docs', '/api/docs/'])
    server.get(url, async (_request, reply) =>
      reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'public, max-age=0, must-revalidate')
        .send(page),
    );
  await server.register(fastifyStatic, {
    root: join(assets.explorer, 'assets'),
    prefix: '/api/docs/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply) => reply.header('cache-control', 'public, max-age=31536000, immutable'),
  });
}
