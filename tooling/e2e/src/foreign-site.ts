import { once } from 'node:events';
import { createServer } from 'node:http';

export interface ForeignSite {
  readonly origin: string;
  close(): Promise<void>;
}

/** Somebody else's website on an origin of its own: a page with nothing but the snippet, under a strict policy. */
export async function openForeignSite(pixelUrl: string, publicId: string): Promise<ForeignSite> {
  const page = `<!doctype html><html lang="en"><title>Elsewhere</title><h1>Elsewhere</h1>
<script async src="${pixelUrl}/widget.js" data-bot="${publicId}"></script></html>`;
  const policy = `default-src 'none'; script-src ${pixelUrl}; connect-src ${pixelUrl}; img-src ${pixelUrl}`;
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    response.end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It does not listen.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
