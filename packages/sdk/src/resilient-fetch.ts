import type { AppRouter } from '@pixel/router';
import { retryAfterSeconds } from './retry-after.ts';

type Routers = AppRouter['_def']['record'];
type ProcedurePath = {
  [R in keyof Routers & string]: `${R}.${keyof Routers[R] & string}`;
}[keyof Routers & string];

/** Mutations that may be sent twice: they only compute, or the second time changes nothing. */
const REPEATABLE: ReadonlySet<string> = new Set<ProcedurePath>([
  'answers.retrieve',
  'auth.verifyToken',
  'embeddings.store',
  'embeddings.search',
  'embeddings.delete',
]);

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;

export interface Patience {
  /** Longest time of one attempt with its answer, in milliseconds. Default 60,000. */
  readonly timeoutMs?: number | undefined;
  /** Longest time of a call with all its attempts, in milliseconds. Default 120,000; 0 means one attempt. */
  readonly deadlineMs?: number | undefined;
}

type Address = Parameters<typeof fetch>[0];
type Init = Omit<RequestInit, 'signal'> & { readonly signal?: AbortSignal | null | undefined };

interface Attempt {
  readonly response?: Response;
  readonly cause?: unknown;
}

/**
 * A `fetch` that tries again what may be repeated: queries and repeatable mutations after a lost connection, 502, 503 or 504,
 * every call after a 429 that says when, and after a connection that was refused, since nothing has arrived then. Waits twice
 * as long each time, of which a random half is taken off, or as long as `Retry-After` says.
 */
export function createResilientFetch(patience: Patience) {
  const { timeoutMs = 60_000, deadlineMs = 120_000 } = patience;
  return async (input: Address, init: Init = {}): Promise<Response> => {
    const until = Date.now() + deadlineMs;
    const isRepeatable = init.method !== 'POST' || REPEATABLE.has(procedureOf(input));
    for (let attempt = 0; ; attempt += 1) {
      const left = deadlineMs === 0 ? timeoutMs : Math.min(timeoutMs, until - Date.now());
      const tried = await tryOnce(input, init, Math.max(1, left));
      init.signal?.throwIfAborted();
      const waitMs = waitBefore(tried, { isRepeatable, attempt });
      if (waitMs === null || Date.now() + waitMs >= until) return answerOf(tried);
      await tried.response?.body?.cancel();
      await pause(waitMs, init.signal);
    }
  };
}

async function tryOnce(input: Address, init: Init, timeoutMs: number): Promise<Attempt> {
  const late = AbortSignal.timeout(timeoutMs);
  const signal = init.signal ? AbortSignal.any([init.signal, late]) : late;
  try {
    return { response: await fetch(input, { ...init, signal }) };
  } catch (cause) {
    return { cause };
  }
}

/** Milliseconds until the next attempt, null when there must be none. */
function waitBefore(
  { response, cause }: Attempt,
  call: { readonly isRepeatable: boolean; readonly attempt: number },
): number | null {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** call.attempt);
  const backoffMs = longest * (0.5 + Math.random() / 2);
  if (!response) return call.isRepeatable || wasRefused(cause) ? backoffMs : null;
  const asked = retryAfterSeconds(response);
  const askedMs = asked === undefined ? null : asked * 1_000;
  if (response.status === 429) return askedMs;
  if (![502, 503, 504].includes(response.status)) return null;
  return call.isRepeatable ? (askedMs ?? backoffMs) : null;
}

function answerOf({ response, cause }: Attempt): Response {
  if (response) return response;
  throw cause;
}

/** Nobody listened, so nothing was sent. Node says so; browsers do not, there a failure is unknown. */
function wasRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}

function procedureOf(input: Address): string {
  const address = input instanceof Request ? input.url : String(input);
  return new URL(address, 'http://localhost').pathname.split('/').at(-1) ?? '';
}

function pause(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
