import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

export interface Page {
  readonly html: string;
  readonly policy?: string;
}

/** Somebody else's website: pages by path, each under its own policy. What is no page is a script. */
export async function openSite(pages: Readonly<Record<string, Page | string>>): Promise<Site> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://site').pathname];
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    if (typeof page === 'string') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(page);
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(page.policy && { 'content-security-policy': page.policy }),
    });
    response.end(page.html);
  });
  return {
    origin: await listen(server),
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Lets a server listen on a free port of the loopback address; returns its origin. */
export async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It does not listen.');
  return `http://127.0.0.1:${address.port}`;
}
