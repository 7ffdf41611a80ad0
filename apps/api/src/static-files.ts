import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { notFound } from '@pixel/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { allowedMethods } from './api-routes.ts';
import type { Door } from './door.ts';
import { findBot } from './find-bot.ts';
import { createLoaderWriter } from './widget-loader.ts';

const YEAR = 'public, max-age=31536000, immutable';
const LOADER = 'public, max-age=300';
const REVALIDATE = 'public, max-age=0, must-revalidate';

/** The admin app at `/` and the widget's files. */
export async function staticFiles(server: FastifyInstance, door: Door): Promise<void> {
  const { admin: adminDir, widget: widgetDir } = door.assets;
  const writeLoader = await createLoaderWriter(door);
  const manifest = readFile(join(widgetDir, 'manifest.json'), 'utf8').then(JSON.parse);
  // Public files for other people's pages: any site may load them, and none may learn anything from them.
  await server.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      });
    });
    await scope.register(fastifyStatic, {
      root: join(widgetDir, 'widget'),
      prefix: '/widget/',
      index: false,
      preCompressed: true,
      cacheControl: false,
      // Only the loader keeps its name when it changes.
      setHeaders: (reply, path) => {
        const isLoader = /widget\.js(\.\w+)?$/.test(path);
        reply.header('cache-control', isLoader ? LOADER : YEAR);
      },
    });
    // With `?bot=`, in the look of that bot; an unknown one gets the plain launcher, which says so when it is opened.
    scope.get<{ Querystring: { bot?: unknown } }>('/widget.js', async (request, reply) => {
      const bot = await findBot(door, request.query.bot);
      if (!bot) return reply.sendFile('widget.js', widgetDir);
      return writeLoader(bot, { request, reply: reply.header('cache-control', LOADER) });
    });
    // For the snippet of the admin app: which loader this release has, and its digest.
    scope.get('/widget/manifest.json', async (_request, reply) =>
      reply.header('cache-control', REVALIDATE).send(await manifest),
    );
  });

  const index = await readFile(join(adminDir, 'index.html'), 'utf8');
  await server.register(fastifyStatic, {
    root: join(adminDir, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply) => reply.header('cache-control', YEAR),
  });
  // Every other address that a person may type is a screen of the admin app.
  server.setNotFoundHandler(async (request, reply) => {
    const wantsPage =
      request.method === 'GET' &&
      (request.url === '/' || (request.headers.accept ?? '').includes('text/html')) &&
      !/^\/(api|trpc|widget|assets|metrics)\b/.test(request.url);
    if (!wantsPage) return refuseAddress(server, request, reply);
    return reply.type('text/html; charset=utf-8').header('cache-control', REVALIDATE).send(index);
  });
}

/** 405 with the methods that it takes for an address of the API, 404 for everything else. */
function refuseAddress(
  server: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const methods = allowedMethods(server, request.url.split('?')[0] ?? '');
  if (methods.length === 0) throw notFound('page');
  reply.header('allow', methods.join(', '));
  const message = `This address takes ${methods.join(', ')}.`;
  throw Object.assign(new Error(message), { statusCode: 405 });
}
