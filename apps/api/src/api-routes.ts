import type { FastifyInstance } from 'fastify';

/** The routes of one server under /api, by pattern: which methods each one takes. */
const tables = new WeakMap<FastifyInstance, Map<string, Set<string>>>();

/** Remembers every route of `/api` that is added from now on. */
export function recordApiRoutes(server: FastifyInstance): void {
  const table = new Map<string, Set<string>>();
  tables.set(server, table);
  server.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('/api/')) return;
    const methods = table.get(url) ?? new Set<string>();
    for (const one of [method].flat()) methods.add(one);
    table.set(url, methods);
  });
}

/** `GET /api/clients/{id}` and so on: everything that is served under /api. */
export function apiRoutes(server: FastifyInstance): string[] {
  return [...(tables.get(server) ?? [])].flatMap(([url, methods]) =>
    [...methods].map((method) => `${method} ${url.replaceAll(/:(\w+)/g, '{$1}')}`),
  );
}

/** The methods that `path` takes, sorted; none for a path that does not exist. */
export function allowedMethods(server: FastifyInstance, path: string): string[] {
  const parts = path.split('/');
  const methods = new Set<string>();
  for (const [pattern, those] of tables.get(server) ?? [])
    if (matches(pattern.split('/'), parts)) for (const method of those) methods.add(method);
  return [...methods].sort();
}

const matches = (pattern: readonly string[], parts: readonly string[]): boolean =>
  pattern.length === parts.length &&
  pattern.every((part, i) => (part.startsWith(':') ? parts[i] !== '' : part === parts[i]));
