import multipart from '@fastify/multipart';
import { LIMITS, PICTURE_PATH, Picture } from '@pixel/contract';
import { addPicture, notFound, openPicture } from '@pixel/core';
import { readInput, withScope } from '@pixel/router';
import type { FastifyInstance } from 'fastify';
import type { Door } from './door.ts';
import { findBot } from './find-bot.ts';
import { notMultipart } from './not-multipart.ts';
import { requestCtx } from './request-ctx.ts';
import { BotParams, refuseFields } from './rest-door.ts';

/** What is served under an address never changes. */
const YEAR = 'public, max-age=31536000, immutable';
/** Opened by itself a picture is a file to keep, and a page on which nothing loads or runs. */
const PICTURE_POLICY = "default-src 'none'; sandbox";

/** Pictures for the look of a bot: taken from those who manage it, given to everybody who knows the address. */
export async function pictureRoutes(server: FastifyInstance, door: Door): Promise<void> {
  await server.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fileSize: LIMITS.pictureBytes + 1, fields: 10, fieldSize: 1_000 },
      throwFileSizeLimit: false,
    });
    scope.post('/api/chatbots/:botId/pictures', async (request, reply) => {
      const ctx = await requestCtx(door, { request, reply }, 'staff');
      withScope(ctx.actor, 'manage');
      const { botId } = readInput(BotParams, request.params);
      refuseFields(Object(request.query));
      const part = request.isMultipart() ? await request.file() : undefined;
      if (!part) throw notMultipart('one picture');
      return Picture.parse(await addPicture(ctx, { botId, bytes: part.file }));
    });
  });

  server.get('/widget/pictures/*', async (request, reply) => {
    const [, publicId, key = ''] = PICTURE_PATH.exec(request.url) ?? [];
    const bot = await findBot(door, publicId);
    const picture = bot && (await openPicture(door.base, { bot, key }));
    if (!picture) throw notFound('picture');
    const etag = `"${key}"`;
    reply.headers({
      ...{ etag, 'cache-control': YEAR, 'content-security-policy': PICTURE_POLICY },
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    const kind = picture.mediaType.replace('image/', '');
    return reply
      .type(picture.mediaType)
      .header('content-disposition', `attachment; filename="picture.${kind}"`)
      .send(Buffer.from(picture.bytes));
  });
}
