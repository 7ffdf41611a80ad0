import type { ErrorCode } from '@pixel/contract';
import { DomainError } from '@pixel/core';
import { HTTP_STATUS, toPublicError } from '@pixel/router';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Door } from './door.ts';

/** Sends an error in the one shape that outsiders know; bugs go to the log with the id that the reader sees. */
export function answerError(
  door: Pick<Door, 'log'>,
  http: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  error: unknown,
): FastifyReply {
  const { request, reply } = http;
  const { body, retryAfterSeconds } = toPublicError(refusal(error) ?? error, request.id);
  if (body.code === 'internal')
    door.log.error({ err: error, requestId: request.id, url: request.routeOptions.url }, 'bug');
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  return reply.code(HTTP_STATUS[body.code]).send({ error: body });
}

/** What the HTTP server itself refused (a body too large, broken JSON) as an error that a caller can act on. */
function refusal(error: unknown): DomainError | null {
  if (!(error instanceof Error) || !('statusCode' in error)) return null;
  const { statusCode } = error;
  if (typeof statusCode !== 'number' || statusCode < 400 || statusCode >= 500) return null;
  const code: ErrorCode = statusCode === 413 ? 'too-large' : 'invalid';
  return new DomainError(code, error.message, { cause: error });
}
