import { type AnswerEvent, Ask, BotId } from '@pixel/contract';
import { DomainError } from '@pixel/core';
import { createCaller, readInput, toPublicError } from '@pixel/router';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Door } from './door.ts';
import { requestCtx } from './request-ctx.ts';
import { requestSignal } from './request-signal.ts';
import { bodyOf, onlyJson, refuseFields } from './rest-door.ts';

const PING_MS = 10_000;
/** A reader that takes nothing for this long is dropped. */
const STALLED_MS = 60_000;

/** `POST /api/chatbots/{id}/ask/stream`: events `delta`, `citation`, `done`, `failed`. */
export async function answerStream(server: FastifyInstance, door: Door): Promise<void> {
  await server.register(async (scope) => {
    onlyJson(scope);
    scope.post<{ Params: { botId: string } }>(
      '/api/chatbots/:botId/ask/stream',
      async (request, reply) => {
        const signal = requestSignal(reply);
        const { data: botId } = BotId.safeParse(request.params.botId);
        const ctx = await requestCtx(door, { request, reply, botId }, 'staff');
        refuseFields(Object(request.query));
        const input = readInput(Ask, { ...bodyOf(request), botId: request.params.botId });
        const caller = createCaller(ctx, { signal });
        const events: AsyncIterable<AnswerEvent> = await caller.answers.stream(input);
        // The first event is awaited before the status goes out: a refusal is still an ordinary error answer.
        const iterator = events[Symbol.asyncIterator]();
        const first = await iterator.next();
        if (first.done) throw new DomainError('unavailable', 'The answer was stopped.');
        await send(reply, { first: first.value, iterator, onError: (error) => failed(error) });
        return reply;

        function failed(error: unknown): AnswerEvent {
          const { body } = toPublicError(error, request.id);
          if (body.code === 'internal')
            door.log.error({ err: error, requestId: request.id }, 'stream');
          return { type: 'failed', code: body.code, message: body.message };
        }
      },
    );
  });
}

async function send(
  reply: FastifyReply,
  stream: {
    readonly first: AnswerEvent;
    readonly iterator: AsyncIterator<AnswerEvent>;
    readonly onError: (error: unknown) => AnswerEvent;
  },
): Promise<void> {
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  const ping = setInterval(() => raw.write(': ping\n\n'), PING_MS);
  raw.setTimeout(STALLED_MS);
  const { write, flush } = eventWriter(raw);
  try {
    await write(stream.first);
    for (;;) {
      const next = await stream.iterator.next();
      if (next.done || raw.destroyed) break;
      await write(next.value);
    }
  } catch (error) {
    raw.write(frame(stream.onError(error)));
  } finally {
    clearInterval(ping);
    flush();
    raw.end();
    await stream.iterator.return?.();
  }
}

/**
 * Writes events, and waits for a slow reader instead of buffering for it. What is written in one turn of the event loop
 * leaves as one packet: to send one costs more than to make an event. `flush` before the end.
 */
function eventWriter(raw: FastifyReply['raw']): {
  readonly write: (event: AnswerEvent) => Promise<void>;
  readonly flush: () => void;
} {
  let isCorked = false;
  const flush = () => {
    if (isCorked) raw.uncork();
    isCorked = false;
  };
  const cork = () => {
    if (isCorked) return;
    isCorked = true;
    raw.cork();
    setImmediate(flush);
  };
  return {
    flush,
    write: async (event) => {
      cork();
      if (raw.write(frame(event)) || raw.destroyed) return;
      await new Promise<void>((resolve) => {
        raw.once('drain', resolve);
        raw.once('close', resolve);
      });
    },
  };
}

function frame(event: AnswerEvent): string {
  const { type, ...rest } = event;
  const value =
    event.type === 'done' ? event.answer : event.type === 'citation' ? event.citation : rest;
  return `event: ${type}\ndata: ${JSON.stringify(value)}\n\n`;
}
