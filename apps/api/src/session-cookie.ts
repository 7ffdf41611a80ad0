import type { DeviceCookie } from '@pixel/core';
import type { Environment } from '@pixel/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

type Served = Pick<Environment, 'publicUrl'>;

/** `__Host-` demands HTTPS; plain HTTP is only for trying out on the own machine. */
const isSecure = ({ publicUrl }: Served) => publicUrl.startsWith('https:');
const nameOf = (env: Served, kind = 'session') => (isSecure(env) ? `__Host-${kind}` : kind);

const flagsOf = (env: Served) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: isSecure(env),
});

export function setSessionCookie(
  env: Served,
  reply: FastifyReply,
  session: { readonly token: string; readonly expiresAt: Date },
): void {
  reply.setCookie(nameOf(env), session.token, { ...flagsOf(env), expires: session.expiresAt });
}

export function clearSessionCookie(env: Served, reply: FastifyReply): void {
  reply.clearCookie(nameOf(env), flagsOf(env));
}

export function readSessionCookie(env: Served, request: FastifyRequest): string | undefined {
  return request.cookies[nameOf(env)];
}

/** Says that somebody signed in here before, and opens nothing. */
export function setDeviceCookie(env: Served, reply: FastifyReply, device: DeviceCookie): void {
  reply.setCookie(nameOf(env, 'device'), device.value, {
    ...flagsOf(env),
    expires: device.expiresAt,
  });
}

export function readDeviceCookie(env: Served, request: FastifyRequest): string | undefined {
  return request.cookies[nameOf(env, 'device')]?.slice(0, 500);
}
