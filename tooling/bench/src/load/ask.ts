import { type Agent, request } from 'node:http';

/** Where a question goes, and how its answer is told from a failure. */
export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the bytes of the first words hold; empty when the answer comes at once and whole. */
  readonly first: string;
  /** What every whole answer holds. */
  readonly last: string;
}

export interface Asked {
  readonly firstMs: number;
  readonly totalMs: number;
}

const KEPT = 4_000;

/** Asks once and reads to the end. Throws unless the answer is whole: no figure is made of failures. */
export function ask(agent: Agent, target: Target, body: string): Promise<Asked> {
  const { url, headers, first, last } = target;
  const { promise, resolve, reject } = Promise.withResolvers<Asked>();
  const startedAt = performance.now();
  const options = { agent, method: 'POST', headers: { ...JSON_BODY, ...headers } };
  const call = request(url, options, (reply) => {
    let firstMs: number | undefined;
    let isWhole = false;
    let tail = '';
    reply.setEncoding('latin1').on('data', (chunk: string) => {
      // Marks may lie across two chunks.
      const text = tail.slice(-MARK_LENGTH) + chunk;
      if (firstMs === undefined && text.includes(first)) firstMs = performance.now() - startedAt;
      isWhole ||= text.includes(last);
      tail = (tail + chunk).slice(-KEPT);
    });
    reply.on('error', reject).on('end', () => {
      if (reply.statusCode === 200 && isWhole && firstMs !== undefined)
        resolve({ firstMs, totalMs: performance.now() - startedAt });
      else reject(new Error(`${url} answered ${reply.statusCode}: ${tail}`));
    });
  });
  call.on('error', reject).end(body);
  return promise;
}

const MARK_LENGTH = 40;
const JSON_BODY = { 'content-type': 'application/json' };
