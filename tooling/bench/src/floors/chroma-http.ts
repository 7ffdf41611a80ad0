import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import * as z from 'zod';

const PREFIX = '/api/v2/tenants/default_tenant/databases/default_database/collections';
const Collection = z.object({ id: z.string(), name: z.string() });
const Found = z.object({ ids: z.array(z.array(z.string())) });

/** A collection over Chroma's own HTTP interface, without its client. */
export interface BareCollection {
  add(entries: readonly { readonly id: string; readonly vector: Float32Array }[]): Promise<void>;
  /** Ids of the nearest vectors, best first. */
  query(vector: Float32Array, limit: number): Promise<readonly string[]>;
}

/** The graph that Pixel asks for: a thinner one is cheaper to fill. */
const HNSW = { space: 'ip', max_neighbors: 32, ef_construction: 200, ef_search: 400 };

/** Makes a collection that compares by inner product. */
export async function createCollection(url: string, name: string): Promise<BareCollection> {
  const configuration = { hnsw: HNSW };
  const made = await connect(url)('POST', PREFIX, { name, configuration });
  return collectionOf(url, Collection.parse(made).id);
}

/** The collection whose name contains `part`; throws when there is none or more than one. */
export async function findCollection(url: string, part: string): Promise<BareCollection> {
  const all = z.array(Collection).parse(await connect(url)('GET', `${PREFIX}?limit=1000`));
  const [found, ...others] = all.filter(({ name }) => name.includes(part));
  if (found === undefined || others.length > 0)
    throw new Error(`${all.map(({ name }) => name).join(', ')}: not one of them has "${part}".`);
  return collectionOf(url, found.id);
}

function collectionOf(url: string, id: string): BareCollection {
  const call = connect(url);
  return {
    async add(entries) {
      await call('POST', `${PREFIX}/${id}/add`, {
        ids: entries.map((entry) => entry.id),
        embeddings: entries.map(({ vector }) => Array.from(vector)),
      });
    },
    async query(vector, limit) {
      const query_embeddings = [Array.from(vector)];
      const found = await call('POST', `${PREFIX}/${id}/query`, {
        query_embeddings,
        n_results: limit,
        include: ['distances'],
      });
      return Found.parse(found).ids[0] ?? [];
    },
  };
}

/** Calls over connections that stay open. */
function connect(url: string) {
  const agent = new Agent({ keepAlive: true });
  return (method: string, path: string, body?: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const call = request(url + path, { agent, method, headers }, (reply) => {
        json(reply).then(
          (value) =>
            (reply.statusCode ?? 500) < 300
              ? resolve(value)
              : reject(new Error(`Chroma ${method} ${path}: ${JSON.stringify(value)}`)),
          reject,
        );
      });
      call.on('error', reject).end(body === undefined ? undefined : JSON.stringify(body));
    });
}
