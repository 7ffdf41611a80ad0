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
  const { body } = toPublicError(refusal(error) ?? error, request.id);
  const { retryAfterSeconds } = body;
  const about = { requestId: request.id, url: request.routeOptions.url };
  if (brokeOff(request, error)) door.log.info(about, 'the client broke off');
  else if (body.code === 'internal') door.log.error({ err: error, ...about }, 'bug');
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  const status = REFUSALS.find((refused) => refused === statusOf(error)) ?? HTTP_STATUS[body.code];
  // How to prove who you are, as HTTP wants it said. Browsers ask nobody for a password because of it.
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return reply.code(status).type('application/json; charset=utf-8').send({ error: body });
}

/** What reading a body fails with when its connection is gone: of Node, of the multipart reader, of what it hands on. */
const BROKEN_OFF = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'FST_MP_PREMATURE_CLOSE']);

/** Whether a body ended before it was whole, and the error says nothing else. */
function brokeOff({ raw }: FastifyRequest, error: unknown): boolean {
  if (raw.complete || !(error instanceof Error)) return false;
  return 'code' in error && BROKEN_OFF.has(String(error.code));
}

/** What the server itself refuses with a status that no code of ours stands for. */
const REFUSALS = [405, 414, 415];

function statusOf(error: unknown): number | undefined {
  const isError = error instanceof Error && 'statusCode' in error;
  return isError && typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

/** What the HTTP server itself refused (a body too large, broken JSON) as an error that a caller can act on. */
function refusal(error: unknown): DomainError | null {
  const statusCode = statusOf(error);
  if (!(error instanceof Error) || statusCode === undefined) return null;
  if (statusCode < 400 || statusCode >= 500) return null;
  const code: ErrorCode = statusCode === 413 ? 'too-large' : 'invalid';
  const reason = 'code' in error ? String(error.code) : '';
  return new DomainError(code, OUR_WORDS[reason] ?? error.message, { cause: error });
}

/** What Fastify says in words of its own, some of them with all of the address. */
const OUR_WORDS: Readonly<Record<string, string>> = {
  FST_ERR_BAD_URL: 'The address is not encoded as an address.',
  FST_ERR_MAX_PARAM_LENGTH: 'A part of the address is too long.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is too large.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty.',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not valid JSON.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'This address takes no body of this content type.',
};
