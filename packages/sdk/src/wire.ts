import { readServerEvents } from './server-events.ts';
import { WireError, wireErrorFrom } from './wire-error.ts';

export type { WidgetWire } from './widget-wire.ts';
export { WireError } from './wire-error.ts';

/** One procedure as the wire sees it. */
export interface WireProcedure {
  readonly type: 'query' | 'mutation' | 'subscription';
  readonly input: unknown;
  readonly output: unknown;
}

/** Dotted paths to procedures, for example `{ 'widget.say': { type: 'mutation'; input: Say; output: Said } }`. */
export type WireApi = Record<string, WireProcedure>;

type PathsOf<Api extends WireApi, Type extends WireProcedure['type']> = {
  [Path in keyof Api & string]: Api[Path]['type'] extends Type ? Path : never;
}[keyof Api & string];

/** Where the procedures are and who asks. `Api` is a type only: nothing is checked at run time. */
export interface Wire<Api extends WireApi> {
  /** Address of the tRPC mount without a slash at the end, such as `https://pixel.example/trpc`. */
  readonly url: string;
  /** Procedures called by POST; everything else is a query. Kept as a value because types are gone at run time. */
  readonly mutations: readonly PathsOf<Api, 'mutation'>[];
  /** Begins subscriptions by POST, for inputs with words of people in them. Default false. */
  readonly postsSubscriptions?: boolean;
  /** Bearer token of the moment; read again for each request. */
  readonly token?: () => string | undefined;
  /** Added to every address, such as `bot=bot_pub_…`: a preflight shows the server nothing but the address. */
  readonly query?: string;
  /** How long one call may take, default 20,000. */
  readonly timeoutMs?: number;
}

export interface Call<Path, Input> {
  readonly path: Path;
  readonly input: Input;
  readonly signal?: AbortSignal;
}

/** Calls a query or mutation once. Throws `WireError`. */
export async function callProcedure<
  Api extends WireApi,
  Path extends PathsOf<Api, 'query' | 'mutation'>,
>(wire: Wire<Api>, call: Call<Path, Api[Path]['input']>): Promise<Api[Path]['output']> {
  const mutations: readonly string[] = wire.mutations;
  const isMutation = mutations.includes(call.path);
  const cut = new AbortController();
  const abort = () => cut.abort();
  const timer = setTimeout(abort, wire.timeoutMs ?? 20_000);
  call.signal?.addEventListener('abort', abort);
  if (call.signal?.aborted) abort();
  try {
    const response = await request(wire, { ...carry(call, isMutation), signal: cut.signal });
    const answer = await readAnswer(response);
    if (answer.result && response.ok) return answer.result.data;
    throw wireErrorFrom(answer.error, response.status);
  } finally {
    clearTimeout(timer);
    call.signal?.removeEventListener('abort', abort);
  }
}

export type WireState = 'connecting' | 'live' | 'waiting';

export interface Subscribing<Path, Input, Output> {
  readonly path: Path;
  readonly input: Input;
  /** `id` is the position of a tracked event. */
  onEvent(event: Output, id?: string): void;
  /** `waiting`: the connection was lost and will be tried again. */
  onState?(state: WireState): void;
  /** The subscription is over: the server ended it (no error), or refused it in a way that a retry cannot change. */
  onEnd?(error?: WireError): void;
  /** Ends with its error where it would connect again: for what must not be asked twice. Default false. */
  readonly isOnce?: boolean;
  /** Reconnects after this much silence, unless the server names another time. Default 60,000. */
  readonly idleMs?: number;
  /** First pause before a reconnect, doubled up to 30 s, of which a random half is taken off. Default 500. */
  readonly backoffMs?: number;
}

export interface Subscribed {
  stop(): void;
  /** Tries again now if the connection is lost: call it when the device is back online. */
  retryNow(): void;
}

/**
 * Follows a subscription until `stop()`, the server's end, or an error that no retry can change. After a lost connection it
 * resumes behind the last `tracked()` id by setting `lastEventId` in the input.
 */
export function subscribeProcedure<Api extends WireApi, Path extends PathsOf<Api, 'subscription'>>(
  wire: Wire<Api>,
  options: Subscribing<Path, Api[Path]['input'], Api[Path]['output']>,
): Subscribed {
  let isStopped = false;
  let cut = new AbortController();
  let wake = () => {};
  let lastEventId: string | undefined;
  let failures = 0;

  const run = async () => {
    while (!isStopped) {
      options.onState?.('connecting');
      const end = await connect();
      if (isStopped) return;
      if (end === 'returned') return options.onEnd?.();
      const error = end === 'lost' ? new WireError(0) : end;
      if (options.isOnce || !error.retryable) return options.onEnd?.(error);
      options.onState?.('waiting');
      const longest = Math.min(30_000, (options.backoffMs ?? 500) * 2 ** failures++);
      await pause(longest * (0.5 + Math.random() / 2));
    }
  };

  /** One connection. `lost`: it broke off; an error: the server refused; `returned`: the procedure is done. */
  const connect = async (): Promise<'lost' | 'returned' | WireError> => {
    cut = new AbortController();
    let idleMs = options.idleMs ?? 60_000;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const touch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => cut.abort(), idleMs);
    };
    touch();
    try {
      const { path } = options;
      const input = lastEventId ? { ...asObject(options.input), lastEventId } : options.input;
      const { address, init } = carry({ path, input }, wire.postsSubscriptions === true);
      const response = await request(wire, {
        address,
        init: { ...init, headers: { accept: 'text/event-stream' }, cache: 'no-store' },
        signal: cut.signal,
      });
      if (!response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body)
        return wireErrorFrom((await readAnswer(response)).error, response.status);
      for await (const { event, data, id } of readServerEvents(response.body)) {
        if (isStopped) return 'lost';
        if (event === 'return') return 'returned';
        if (event === 'serialized-error') return wireErrorFrom(JSON.parse(data), 500);
        if (event === 'connected') {
          idleMs = JSON.parse(data).reconnectAfterInactivityMs ?? idleMs;
          options.onState?.('live');
        }
        touch();
        if (event === 'message') options.onEvent(JSON.parse(data), id);
        // Only now: an event that could not be taken is sent again, after a growing pause.
        if (id !== undefined) lastEventId = id;
        if (event !== 'connected') failures = 0;
      }
      return 'lost';
    } catch (cause) {
      return cause instanceof WireError ? cause : 'lost';
    } finally {
      clearTimeout(timer);
      cut.abort();
    }
  };

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  void run();
  return {
    stop() {
      isStopped = true;
      cut.abort();
      wake();
    },
    retryNow: () => wake(),
  };
}

/** The input in the body of a POST, which no log of a proxy keeps; else in the address. */
const carry = (
  { path, input }: { readonly path: string; readonly input: unknown },
  byPost: boolean,
): Pick<WireRequest, 'address' | 'init'> =>
  byPost
    ? { address: path, init: { method: 'POST', body: JSON.stringify(input) } }
    : {
        address:
          input === undefined ? path : `${path}?input=${encodeURIComponent(JSON.stringify(input))}`,
        init: {},
      };

interface WireRequest {
  readonly address: string;
  readonly init: RequestInit;
  readonly signal: AbortSignal;
}

/** Cookies never travel: the widget's calls must have no more rights than its token. */
async function request<Api extends WireApi>(
  wire: Wire<Api>,
  { address, init, signal }: WireRequest,
) {
  const token = wire.token?.();
  const headers = {
    'content-type': 'application/json',
    ...init.headers,
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  try {
    const url = `${wire.url}/${withQuery(address, wire.query)}`;
    return await fetch(url, { ...init, headers, signal, credentials: 'omit' });
  } catch (cause) {
    throw new WireError(0, {}, { cause });
  }
}

const withQuery = (address: string, query: string | undefined) =>
  query === undefined ? address : `${address}${address.includes('?') ? '&' : '?'}${query}`;

/** An answer that is not tRPC's JSON (a proxy's page, a cut connection) is an answer without error body. */
async function readAnswer(response: Response): Promise<Answered> {
  try {
    return asAnswer(await response.json());
  } catch {
    return {};
  }
}

interface Answered {
  result?: { data: never };
  error?: unknown;
}

/** Safe: the server validates its output before it leaves, so `data` is what the procedure's type promises. */
const asAnswer = (answer: unknown) => (answer ?? {}) as Answered;

const asObject = (input: unknown) => (typeof input === 'object' ? input : {});
