import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { embeddingsOf } from './embeddings.ts';
import type { Manner } from './manner.ts';
import { tokensFor } from './tokens-for.ts';
import { writeCompletion } from './write-completion.ts';

/** A request as it came. */
export interface RecordedRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  /** In milliseconds of `performance.now()`. */
  readonly at: number;
  /** Local port of the other side: the same one means the same connection. */
  readonly fromPort: number | undefined;
  /** Resolves with the time at which the connection closed or the answer was complete. */
  readonly ended: Promise<{ readonly isComplete: boolean; readonly at: number }>;
}

export interface OpenAiServer {
  /** What goes into `OPENAI_BASE_URL`. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** Manners of the coming requests, one each; when they are used up, the last `always` holds. */
  next(...manners: readonly Manner[]): void;
  always(manner: Manner): void;
  close(): Promise<void>;
}

/**
 * A server that speaks the OpenAI wire format (chat completions, streamed or not, and embeddings) on the loopback address.
 * Without tokens it answers with words of the prompt's first passage, or of the question.
 */
export async function startOpenAiServer(port = 0): Promise<OpenAiServer> {
  const requests: RecordedRequest[] = [];
  const queue: Manner[] = [];
  let usual: Manner = {};
  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const manner = queue.shift() ?? usual;
    const body = parse(await text(request));
    requests.push(record(request, response, body));
    response.socket?.setNoDelay(true);
    if (manner.isSilent) return;
    if (manner.delayMs) await sleep(manner.delayMs);
    if (manner.body || (manner.status ?? 200) >= 300) return sendRaw(response, manner);
    if (request.url?.endsWith('/embeddings')) return sendJson(response, embeddingsOf(body, manner));
    if (!request.url?.endsWith('/chat/completions')) return void response.writeHead(404).end();
    await writeCompletion(response, { manner, tokens: manner.tokens ?? tokensFor(body) });
  }

  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    requests,
    next: (...manners) => void queue.push(...manners),
    always: (manner) => {
      usual = manner;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function record(
  request: IncomingMessage,
  response: ServerResponse,
  body: unknown,
): RecordedRequest {
  const ended = once(response, 'close').then(() => ({
    isComplete: response.writableFinished,
    at: performance.now(),
  }));
  const { url = '', headers, socket } = request;
  return { path: url, headers, body, at: performance.now(), fromPort: socket.remotePort, ended };
}

async function sendRaw(response: ServerResponse, manner: Manner): Promise<void> {
  const { status = 200, headers = {}, body } = manner;
  const message = `The server was told to answer ${status}.`;
  const type = body ? 'text/event-stream' : 'application/json';
  response.writeHead(status, { 'content-type': type, ...headers });
  for (const part of body ?? [JSON.stringify({ error: { message, type: 'test' } })]) {
    response.write(part);
    // A turn of the event loop, so that each part travels alone.
    await sleep(1);
  }
  response.end();
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
