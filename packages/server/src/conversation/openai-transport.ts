import { Agent, type Dispatcher, request } from 'undici';

const CONNECT_MS = 10_000;
/** Most of an error's body that is read. */
const MOST_ERROR_BYTES = 64 * 1024;

export interface OpenAiTransport {
  /** For the `fetch` option of the package. */
  readonly fetch: (url: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The bytes of a successful response of this `fetch`, whose own body is empty. Taken once. */
  bodyOf(response: Response): AsyncIterable<Uint8Array>;
}

/**
 * Carries the package's requests over undici's plain interface: web streams cost 10 to 20 microseconds more for every piece
 * of an answer. Redirects are not followed: a key, and what visitors write, is for the address that was set.
 */
export function createOpenAiTransport(): OpenAiTransport {
  // Deadlines are the caller's: an answer may pause longer than undici thinks.
  const agent = new Agent({ connect: { timeout: CONNECT_MS }, headersTimeout: 0, bodyTimeout: 0 });
  const bodies = new WeakMap<Response, AsyncIterable<Uint8Array>>();
  return {
    async fetch(url, init = {}) {
      const { statusCode, headers, body } = await request(String(url), {
        dispatcher: agent,
        method: methodOf(init),
        headers: Object.fromEntries(new Headers(init.headers)),
        body: typeof init.body === 'string' ? init.body : null,
        ...(init.signal && { signal: init.signal }),
      });
      const isAnswer = statusCode < 300;
      const text = isAnswer ? null : await readStart(body);
      const response = new Response(text, { status: statusCode, headers: plain(headers) });
      if (isAnswer) bodies.set(response, body);
      return response;
    },
    bodyOf(response) {
      const body = bodies.get(response);
      if (body === undefined) throw new Error('This response has no body here.');
      bodies.delete(response);
      return body;
    },
  };
}

const methodOf = ({ method }: RequestInit): Dispatcher.HttpMethod =>
  method?.toUpperCase() === 'GET' ? 'GET' : 'POST';

/** Leaves out what a header that comes twice would break. */
const plain = (headers: Readonly<Record<string, string | string[] | undefined>>) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );

async function readStart(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > MOST_ERROR_BYTES) break;
  }
  return Buffer.concat(chunks).toString('utf8', 0, MOST_ERROR_BYTES);
}
