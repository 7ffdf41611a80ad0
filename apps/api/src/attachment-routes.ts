import multipart from '@fastify/multipart';
import { Attachment, AttachmentId, LIMITS } from '@pixel/contract';
import {
  addAttachment,
  type BotRecord,
  DomainError,
  notFound,
  openAttachment,
  removeAttachment,
  type VisitorActor,
} from '@pixel/core';
import { readInput, withScope } from '@pixel/router';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { allowWidgetOrigin } from './allow-widget-origin.ts';
import { contentDisposition } from './content-disposition.ts';
import type { Door } from './door.ts';
import { findBot } from './find-bot.ts';
import { notMultipart } from './not-multipart.ts';
import { requestCtx } from './request-ctx.ts';
import { refuseFields } from './rest-door.ts';

/** Opened by itself a file is one to keep, and a page on which nothing loads or runs. */
const FILE_POLICY = "default-src 'none'; sandbox";
const IdParams = z.object({ id: AttachmentId });
const BotQuery = z.strictObject({ bot: z.string().max(100) });

/** Files of visitors: taken from and given to the visitor by its session, given to who may read the conversation. */
export async function attachmentRoutes(server: FastifyInstance, door: Door): Promise<void> {
  server.get('/api/attachments/:id', async (request, reply) => {
    const ctx = await requestCtx(door, { request, reply }, 'staff');
    withScope(ctx.actor, 'read');
    refuseFields(Object(request.query));
    return sendFile(reply, await openAttachment(ctx, idOf(request)));
  });

  await server.register(async (scope) => {
    await scope.register(multipart, {
      limits: { files: 1, fileSize: LIMITS.attachmentBytes + 1, fields: 1, fieldSize: 100 },
      throwFileSizeLimit: false,
    });
    scope.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      await allowWidgetOrigin(door, { request, reply }, 'GET, POST, DELETE');
      if (request.method === 'OPTIONS') return reply.code(204).send();
    });
    for (const path of ['/widget/attachments', '/widget/attachments/:id'])
      scope.options(path, async (_request, reply) => reply.code(204).send());

    scope.post('/widget/attachments', async (request, reply) => {
      const ctx = await visitorCtx(door, { request, reply }, takesFiles);
      const part = request.isMultipart() ? await request.file() : undefined;
      if (!part) throw notMultipart('one file');
      const { filename: fileName, file: bytes } = part;
      return Attachment.parse(await addAttachment(ctx, { fileName, bytes }));
    });
    scope.delete('/widget/attachments/:id', async (request, reply) => {
      const ctx = await visitorCtx(door, { request, reply }, takesFiles);
      await removeAttachment(ctx, idOf(request));
      return reply.code(204).send();
    });
    // What was sent stays the visitor's to read, also where no more is taken.
    scope.get('/widget/attachments/:id', async (request, reply) => {
      const ctx = await visitorCtx(door, { request, reply }, () => true);
      return sendFile(reply, await openAttachment(ctx, idOf(request)));
    });
  });
}

const takesFiles = (bot: BotRecord) => bot.widget.attachments;

/** A request of a visitor of the bot named in `?bot=`; one of a bot for which `isServed` is false leads nowhere. */
async function visitorCtx(
  door: Door,
  http: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  isServed: (bot: BotRecord) => boolean,
) {
  const bot = await findBot(door, readInput(BotQuery, http.request.query).bot);
  if (!bot || !isServed(bot)) throw notFound('page');
  const { actor, ...ctx } = await requestCtx(door, http, 'visitor');
  if (actor.type !== 'visitor' || actor.botId !== bot.id)
    throw new DomainError('unauthenticated', 'Open the chat again.');
  const visitor: VisitorActor = actor;
  return { ...ctx, actor: visitor };
}

/** What is no id is the id of nothing. */
function idOf(request: FastifyRequest): AttachmentId {
  const params = IdParams.safeParse(request.params);
  if (!params.success) throw notFound('file');
  return params.data.id;
}

function sendFile(
  reply: FastifyReply,
  { attachment, bytes }: Awaited<ReturnType<typeof openAttachment>>,
): FastifyReply {
  const { name, mediaType } = attachment;
  return reply
    .headers({
      'cache-control': 'private, no-store',
      'content-security-policy': FILE_POLICY,
      'content-disposition': contentDisposition(name),
    })
    .type(mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : mediaType)
    .send(Buffer.from(bytes));
}
