import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * Aborts when the reader goes away before the answer is complete; one who went while the request was still being read is
 * gone at once. Ask for it before anything is waited for.
 */
export function requestSignal(reply: FastifyReply): AbortSignal {
  const abort = new AbortController();
  if (isGone(reply)) abort.abort();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) abort.abort();
  });
  return abort.signal;
}

/** Leaves requests whose callers are gone by now: a door that listens for them from here on would answer to the end. */
export function leaveWithCaller(scope: FastifyInstance): void {
  scope.addHook('preHandler', async (_request, reply) => {
    if (isGone(reply)) reply.hijack();
  });
}

/** Whether nobody is there any more to read an answer. */
const isGone = ({ raw }: FastifyReply): boolean =>
  (raw.destroyed || raw.socket?.destroyed === true) && !raw.writableFinished;
