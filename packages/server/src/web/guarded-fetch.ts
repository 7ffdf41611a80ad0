import { Agent, type Dispatcher, request } from 'undici';
import { checkedAddress, isExempt, type Reachable } from './checked-address.ts';
import { FetchFailure, unreachable } from './fetch-failure.ts';
import { guardedLookup, type Resolve, systemResolve } from './guarded-lookup.ts';
import { readBody } from './read-body.ts';
import { sendableHeaders } from './sendable-headers.ts';

export interface GuardedRequest {
  readonly headers?: Readonly<Record<string, string>>;
  /** Media types that a good answer may have, such as `text/html` or `text/*`. All when absent. */
  readonly accept?: readonly string[];
  /** Bytes after decoding; 10 MB when absent. */
  readonly maxBytes?: number;
  /** 5 when absent. */
  readonly maxRedirects?: number;
  /** Called for the address and every redirect before it is requested; false stops with `out-of-scope`. */
  readonly isInScope?: (url: URL) => boolean;
  readonly signal?: AbortSignal;
}

export interface GuardedResponse {
  /** The address that answered, after redirects. */
  readonly url: string;
  readonly status: number;
  /** Lower-case names; repeated headers are joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  /** Lower case, without parameters; empty when the server names none. */
  readonly mediaType: string;
  readonly charset?: string;
  /** Empty when the status is not 2xx. */
  readonly body: Uint8Array;
}

/**
 * Requests an address that a person or a page named. Throws FetchFailure; an answer with any status is not a
 * failure. No cookies are kept or sent.
 */
export interface GuardedFetch {
  (address: string, request?: GuardedRequest): Promise<GuardedResponse>;
  /** Closes idle connections. */
  close(): Promise<void>;
}

export interface GuardedFetchOptions extends Partial<Reachable> {
  /** Sent as User-Agent, such as `PixelBot/1.0 (+https://pixel.example)`. */
  readonly userAgent: string;
  readonly resolve?: Resolve;
  readonly timeouts?: Partial<Timeouts>;
}

interface Timeouts {
  readonly connectMs: number;
  readonly headersMs: number;
  readonly totalMs: number;
}

const MAX_BYTES = 10 * 1024 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;
const MAX_REDIRECTS = 5;
const TIMEOUTS: Timeouts = { connectMs: 5_000, headersMs: 10_000, totalMs: 20_000 };

/**
 * The one client for addresses from outside. It reaches public addresses on ports 80 and 443 only, connects to the
 * address it checked, checks every redirect again and bounds size and time. `allowPrivate` opens the rest.
 */
export function createGuardedFetch(options: GuardedFetchOptions): GuardedFetch {
  const reachable = {
    allowPrivate: options.allowPrivate ?? false,
    allowHosts: options.allowHosts ?? [],
  };
  const timeouts = { ...TIMEOUTS, ...options.timeouts };
  const resolve = options.resolve ?? systemResolve;
  // Two pools, so that a connection to an exempt host is never reused for a host that must be checked.
  const agents = {
    checked: agentOf(resolve, timeouts, false),
    exempt: agentOf(resolve, timeouts, true),
  };

  const fetchOnce = async (url: URL, input: GuardedRequest, signal: AbortSignal) => {
    const dispatcher = isExempt(url, reachable) ? agents.exempt : agents.checked;
    const headers = {
      'user-agent': options.userAgent,
      'accept-encoding': 'gzip, br, deflate',
      accept: input.accept?.join(', ') ?? '*/*',
      ...sendableHeaders(input.headers ?? {}),
    };
    return request(url, { dispatcher, headers, signal });
  };

  const follow = async (address: string, input: GuardedRequest, signal: AbortSignal) => {
    let url = checkedAddress(address, reachable);
    let headers = input.headers ?? {};
    for (let hop = 0; hop <= (input.maxRedirects ?? MAX_REDIRECTS); hop += 1) {
      if (input.isInScope !== undefined && !input.isInScope(url)) throw outOfScope();
      const response = await fetchOnce(url, { ...input, headers }, signal);
      const location = headerText(response.headers.location);
      if (!REDIRECTS.has(response.statusCode) || location === undefined) {
        return toResponse(url, response, input);
      }
      discard(response);
      const next = checkedAddress(resolved(location, url), reachable);
      if (next.origin !== url.origin) headers = withoutSecrets(headers);
      url = next;
    }
    throw new FetchFailure('redirects', 'The page forwards to other pages too many times.');
  };

  const guarded = async (address: string, input: GuardedRequest = {}) => {
    const timeout = AbortSignal.timeout(timeouts.totalMs);
    const signal = input.signal === undefined ? timeout : AbortSignal.any([input.signal, timeout]);
    try {
      return await follow(address, input, signal);
    } catch (error) {
      if (input.signal?.aborted) throw input.signal.reason;
      throw toFailure(error, timeout.aborted);
    }
  };
  const close = async () => {
    await Promise.all([agents.checked.destroy(), agents.exempt.destroy()]);
  };
  return Object.assign(guarded, { close });
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

function agentOf(resolve: Resolve, timeouts: Timeouts, allowsPrivate: boolean): Agent {
  const lookup = guardedLookup(resolve, timeouts.connectMs, allowsPrivate);
  return new Agent({
    allowH2: false,
    connections: 4,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 10_000,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: timeouts.headersMs,
    bodyTimeout: timeouts.headersMs,
    connect: { lookup, timeout: timeouts.connectMs },
  });
}

async function toResponse(
  url: URL,
  response: Dispatcher.ResponseData,
  input: GuardedRequest,
): Promise<GuardedResponse> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    const text = headerText(value);
    if (text !== undefined) headers[name] = text;
  }
  const contentType = headers['content-type'] ?? '';
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const charset = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType)?.[1];
  const head = {
    url: url.href,
    status: response.statusCode,
    headers,
    mediaType,
    ...(charset === undefined ? {} : { charset }),
  };
  if (response.statusCode < 200 || response.statusCode > 299) {
    discard(response);
    return { ...head, body: new Uint8Array() };
  }
  if (!isAccepted(mediaType, input.accept)) {
    discard(response);
    throw new FetchFailure(
      'unsupported-type',
      `The address holds "${mediaType.slice(0, 60)}", which cannot be read as text.`,
    );
  }
  const maxBytes = input.maxBytes ?? MAX_BYTES;
  return { ...head, body: await readBody(response.body, headers['content-encoding'], maxBytes) };
}

function isAccepted(mediaType: string, accept: readonly string[] | undefined): boolean {
  if (accept === undefined || mediaType === '') return true;
  return accept.some((type) =>
    type.endsWith('/*') ? mediaType.startsWith(type.slice(0, -1)) : mediaType === type,
  );
}

function headerText(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(', ') : value;
}

function resolved(location: string, base: URL): string {
  if (!URL.canParse(location, base.href)) throw unreachable();
  return new URL(location, base).href;
}

function withoutSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !SECRET_HEADER.test(name)));
}

const SECRET_HEADER =
  /^(?:authorization|cookie|proxy-authorization|x-api-key|api-key|.*(?:signature|token|secret).*)$/i;

/** Drops the connection: reading the rest of an unwanted body would let the other side keep us busy. */
function discard(response: Dispatcher.ResponseData): void {
  response.body.on('error', () => undefined);
  response.body.destroy();
}

function outOfScope(): FetchFailure {
  return new FetchFailure('out-of-scope', 'The page forwards to another website.');
}

function toFailure(error: unknown, isLate: boolean): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (isLate || code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') {
    return new FetchFailure('timeout', 'The website took too long to answer.', { cause: error });
  }
  return unreachable(error);
}
