import type { BotId } from '@pixel/contract';
import { type Actor, DomainError, resolveActor, resolveVisitor } from '@pixel/core';
import type { RequestCtx } from '@pixel/router';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Door } from './door.ts';
import {
  clearSessionCookie,
  readDeviceCookie,
  readSessionCookie,
  setDeviceCookie,
  setSessionCookie,
} from './session-cookie.ts';

/** What a set of procedures takes as proof: visitors hold their own kind of token and no cookie counts for them. */
export type Audience = 'staff' | 'visitor';

/**
 * Turns a request into a context: address, origin and actor. `botId` is the bot that the request asks, when known. Throws
 * DomainError forbidden for a cross-site write by cookie.
 */
export async function requestCtx(
  door: Door,
  http: {
    readonly request: FastifyRequest;
    readonly reply: FastifyReply;
    readonly botId?: BotId | undefined;
  },
  audience: Audience,
): Promise<RequestCtx> {
  const { request, reply, botId } = http;
  const about = {
    address: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 300),
    origin: originOf(door, request),
    requestId: request.id,
  };
  const credential = credentialOf(door, request, audience);
  const resolve = (): Promise<Actor> =>
    audience === 'visitor' && credential !== undefined
      ? resolveVisitor({ ...door.base, request: about }, credential)
      : resolveActor(door.base, { credential, botId });
  return {
    ...door.base,
    request: about,
    actor: await resolve(),
    recheck: resolve,
    credential,
    requestId: request.id,
    status: door.status,
    closing: door.closing,
    cookie: {
      set: (token, expiresAt) => setSessionCookie(door.env, reply, { token, expiresAt }),
      clear: () => clearSessionCookie(door.env, reply),
    },
    device: {
      value: readDeviceCookie(door.env, request),
      set: (cookie) => setDeviceCookie(door.env, reply, cookie),
    },
  };
}

/** The page's origin as the browser states it; same-origin reads carry no Origin header but say what they are. */
export function originOf(door: Door, request: FastifyRequest): string {
  const { origin } = request.headers;
  if (origin !== undefined) return origin.toLowerCase();
  const isOwn = request.headers['sec-fetch-site'] === 'same-origin';
  return isOwn ? (door.base.ownOrigins[0] ?? '') : '';
}

function credentialOf(door: Door, request: FastifyRequest, audience: Audience) {
  const { authorization } = request.headers;
  const bearer = authorization?.match(/^Bearer ([\x21-\x7e]{10,300})$/i)?.[1];
  if (bearer !== undefined) return bearer;
  if (audience === 'visitor') return undefined;
  const cookie = readSessionCookie(door.env, request);
  if (cookie === undefined) return undefined;
  refuseCrossSite(door, request);
  return cookie;
}

/**
 * A cookie travels with requests that other sites make: a write must come from our own pages. So must a subscription, which
 * is a GET and may ask a bot: a link on somebody's page is enough to send it.
 */
function refuseCrossSite(door: Door, request: FastifyRequest): void {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site === 'cross-site' && request.url.startsWith('/trpc/')) throw notOurPage();
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const isOwn =
    site === 'same-origin' || (origin !== undefined && door.base.ownOrigins.includes(origin));
  if (!isOwn || request.headers['content-type']?.startsWith('text/')) throw notOurPage();
}

const notOurPage = () =>
  new DomainError('forbidden', 'This request did not come from our own pages.');
