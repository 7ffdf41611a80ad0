import { createHash } from 'node:crypto';
import { appRouter, openApiDocument } from '@pixel/router';
import type { FastifyInstance } from 'fastify';
import type { Door } from './door.ts';

/** `GET /api/openapi.json`: the whole REST door for programs. Written once, on the first request. */
export async function apiDocument(server: FastifyInstance, door: Door): Promise<void> {
  const { version, env } = door;
  const written: { text?: string; tag?: string } = {};
  server.get('/api/openapi.json', async (request, reply) => {
    written.text ??= JSON.stringify(openApiDocument(appRouter, { version, url: env.publicUrl }));
    written.tag ??= `"${createHash('sha256').update(written.text).digest('base64url').slice(0, 22)}"`;
    reply.headers({ 'cache-control': 'no-cache', etag: written.tag });
    if (request.headers['if-none-match'] === written.tag) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(written.text);
  });
}
