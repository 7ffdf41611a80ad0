import { Agent, request } from 'node:http';

/** One HTTP call with JSON. */
export interface HttpCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly body?: string;
}

/** Calls made over many connections at once; each connection makes the next call as soon as it has an answer. */
export interface Repeat {
  /** Taken in turn, from the first one again when all were made. */
  readonly calls: readonly HttpCall[];
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
  /** Stops when every call was made once, also before the time is over. */
  readonly once?: boolean;
}

export interface Repeated {
  readonly answers: number;
  readonly seconds: number;
  /** Milliseconds of each call. */
  readonly totalMs: readonly number[];
}

/** Throws at the first answer that is no success: no figure is made of failures. */
export async function repeatCalls(repeat: Repeat): Promise<Repeated> {
  const { calls, headers, connections, seconds, once = false } = repeat;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const totalMs: number[] = [];
  const startedAt = performance.now();
  const isOver = () => performance.now() - startedAt >= seconds * 1000;
  let made = 0;
  const connection = async () => {
    while (!isOver() && !(once && made >= calls.length)) {
      const call = calls[made % calls.length];
      made += 1;
      if (call) totalMs.push(await timeOf(agent, call, headers));
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, connection));
  } finally {
    agent.destroy();
  }
  return { answers: totalMs.length, seconds: (performance.now() - startedAt) / 1000, totalMs };
}

function timeOf(
  agent: Agent,
  { method, url, body }: HttpCall & { readonly method: string },
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const startedAt = performance.now();
  const typed = body === undefined ? headers : { ...headers, 'content-type': 'application/json' };
  const call = request(url, { agent, method, headers: typed }, (reply) => {
    let text = '';
    reply.setEncoding('utf8').on('data', (chunk: string) => {
      if (reply.statusCode !== 200) text += chunk;
    });
    reply.on('error', reject).on('end', () => {
      if (reply.statusCode === 200) resolve(performance.now() - startedAt);
      else reject(new Error(`${method} ${url} answered ${reply.statusCode}: ${text}`));
    });
  });
  call.on('error', reject).end(body);
  return promise;
}
