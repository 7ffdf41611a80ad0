import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '@pixel/core';
import { type Dispatcher, Pool } from 'undici';
import { startDeadline } from './deadline.ts';

/** Connections to one server: more wait here rather than there. */
const CONNECTIONS = 32;
/** Largest answer read; ids and distances of a search are a tenth of it. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;
/** Waits before the attempts after the first one: a server that was killed is back within a second or two. */
const RETRY_AFTER_MS = [50, 250, 1_000, 2_500];
/** What a connection that broke before or while the server worked says. Every call here may be repeated. */
const BROKEN = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE'],
  ...['UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT'],
]);

export interface ChromaCall {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below the database, such as `/collections`; with `root` below the version. */
  readonly path: string;
  readonly root?: true;
  readonly body?: unknown;
  /** For all attempts together. */
  readonly timeoutMs: number;
  /** 1 to 5. */
  readonly attempts: number;
  readonly signal?: AbortSignal | undefined;
}

export interface ChromaHttp {
  /** The JSON of an answer, `missing` for a 404. Throws DomainError unavailable, or the reason of `signal`. */
  call(call: ChromaCall): Promise<{ readonly missing: boolean; readonly json: unknown }>;
  close(): Promise<void>;
}

/**
 * Chroma's HTTP interface, version 2, without its client: that one knows no timeout or abort for a call, builds embedding
 * functions that a server names, and costs nine times the processor time for adding vectors and twice for a search.
 */
export function createChromaHttp(options: {
  readonly url: string;
  readonly tenant: string;
  readonly database: string;
  readonly token: string | undefined;
}): ChromaHttp {
  const { origin, pathname } = new URL(options.url);
  const root = `${pathname.replace(/\/+$/, '')}/api/v2`;
  const base = `${root}/tenants/${encodeURIComponent(options.tenant)}/databases/${encodeURIComponent(options.database)}`;
  const headers = {
    'content-type': 'application/json',
    ...(options.token !== undefined && { 'x-chroma-token': options.token }),
  };
  const pool = new Pool(origin, { connections: CONNECTIONS });

  return {
    async call({ method, path, root: atRoot, body, timeoutMs, attempts, signal }) {
      const deadline = startDeadline(signal, timeoutMs);
      const request: Dispatcher.RequestOptions = {
        method,
        path: (atRoot ? root : base) + path,
        headers,
        body: body === undefined ? null : JSON.stringify(body),
        signal: deadline.signal,
      };
      try {
        for (let attempt = 1; ; attempt += 1) {
          try {
            return await exchange(pool, request);
          } catch (cause) {
            signal?.throwIfAborted();
            const isLast = attempt >= attempts || deadline.isLate || !isBroken(cause);
            if (isLast) throw unavailable(cause);
          }
          await sleep(RETRY_AFTER_MS[attempt - 1]);
        }
      } finally {
        deadline.end();
      }
    },
    close: () => pool.destroy(),
  };
}

async function exchange(pool: Pool, request: Dispatcher.RequestOptions) {
  const { statusCode, body } = await pool.request(request);
  const text = await readText(body);
  if (statusCode === 404) return { missing: true, json: null };
  if (statusCode === 502 || statusCode === 503) throw new Busy(`Chroma answered ${statusCode}`);
  if (statusCode >= 300) throw new Error(`Chroma answered ${statusCode}: ${text.slice(0, 500)}`);
  const json: unknown = text === '' ? null : JSON.parse(text);
  return { missing: false, json };
}

async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MAX_ANSWER_BYTES) throw new Error('the answer of Chroma is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** It is there but cannot work at the moment. */
class Busy extends Error {}

const isBroken = (cause: unknown): boolean =>
  cause instanceof Busy ||
  (cause instanceof Error && 'code' in cause && BROKEN.has(String(cause.code)));

/** What callers get for everything that Chroma does wrong; the reason is for the log. */
export const unavailable = (cause: unknown) =>
  new DomainError('unavailable', 'The vector index does not answer.', { cause });
