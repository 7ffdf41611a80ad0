import type { FastifyReply } from 'fastify';

/** Aborts when the reader goes away before the answer is complete. */
export function requestSignal(reply: FastifyReply): AbortSignal {
  const abort = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) abort.abort();
  });
  return abort.signal;
}
