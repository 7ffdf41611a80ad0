import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A real website on loopback for tests. */
export interface LocalSite {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly host: string;
  /** Paths that were requested, in order. */
  readonly requests: string[];
  /** The most requests that were open at the same time. */
  readonly mostAtOnce: () => number;
  close(): Promise<void>;
}

export type Route = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** Serves pages by path; a string is HTML. What has no route answers 404. */
export async function localSite(
  routes: Readonly<Record<string, Route>>,
  fallback: Route = (_, response) => response.writeHead(404).end('none'),
): Promise<LocalSite> {
  const requests: string[] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    open += 1;
    most = Math.max(most, open);
    response.once('close', () => {
      open -= 1;
    });
    const route = routes[path] ?? fallback;
    if (typeof route !== 'string') return route(request, response);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(route);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    requests,
    mostAtOnce: () => most,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page with enough text to be worth reading. */
export function page(title: string, body: string): string {
  const filler = `This page tells everything about ${title.toLowerCase()}, in whole sentences, as good pages do. `;
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${filler.repeat(3)}</p>${body}</main></body></html>`;
}
