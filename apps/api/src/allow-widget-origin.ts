import { PublicBotId } from '@pixel/contract';
import { isOriginAllowed, noteSighting } from '@pixel/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Door } from './door.ts';
import { originOf } from './request-ctx.ts';

/**
 * The widget calls from other people's pages: its origin is echoed exactly when the bot named in `?bot=` allows it. A
 * refused website is remembered, so that its owner can allow it with one click. `methods` are those a preflight allows.
 */
export async function allowWidgetOrigin(
  door: Door,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  methods: string,
): Promise<void> {
  reply.header('vary', 'Origin');
  const { origin } = request.headers;
  const named = new URLSearchParams(request.url.split('?')[1]).get('bot');
  const publicId = PublicBotId.safeParse(named);
  if (origin === undefined || !publicId.success) return;
  const bot = await door.base.stores.bots.recallBotByPublicId(publicId.data);
  if (!bot) return;
  const asked = originOf(door, request);
  if (!isOriginAllowed(bot.allowedOrigins, asked) && !door.base.ownOrigins.includes(asked)) {
    await noteSighting({ ...door.base, request: { address: request.ip, origin: asked } }, bot);
    return;
  }
  reply.header('access-control-allow-origin', origin);
  if (request.method !== 'OPTIONS') return;
  reply.header('access-control-allow-methods', methods);
  reply.header('access-control-allow-headers', 'authorization, content-type, last-event-id');
  reply.header('access-control-max-age', '600');
}
