import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { FetchFailure } from './fetch-failure.ts';
import {
  createGuardedFetch,
  type GuardedFetch,
  type GuardedFetchOptions,
} from './guarded-fetch.ts';

const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

const open: { close(): unknown }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((item) => item.close()));
});

async function serve(
  listener: RequestListener,
): Promise<{ host: string; port: number; seen: () => number }> {
  let seen = 0;
  const server: Server = createServer(listener);
  server.on('connection', () => {
    seen += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { host: `127.0.0.1:${port}`, port, seen: () => seen };
}

function guarded(options: Partial<GuardedFetchOptions> = {}): GuardedFetch {
  const fetch = createGuardedFetch({ userAgent: 'PixelBot/1.0 (+http://pixel.test)', ...options });
  open.push(fetch);
  return fetch;
}

async function failureOf(promise: Promise<unknown>): Promise<FetchFailure> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof FetchFailure) return error;
  throw new Error('expected a FetchFailure', { cause: error });
}

describe('guarded fetch', () => {
  it('reads a page and says who asks, without cookies', async () => {
    let headers: Record<string, unknown> = {};
    const { host } = await serve((request, response) => {
      headers = request.headers;
      response.setHeader('set-cookie', 'a=1');
      response.setHeader('content-type', 'text/html; charset=ISO-8859-1').end('<p>hi');
    });
    const fetch = guarded({ allowPrivate: true });
    const response = await fetch(`http://${host}/`);
    await fetch(`http://${host}/again`);
    expect(response).toMatchObject({ status: 200, mediaType: 'text/html', charset: 'ISO-8859-1' });
    expect(Buffer.from(response.body).toString()).toBe('<p>hi');
    expect(headers['user-agent']).toBe('PixelBot/1.0 (+http://pixel.test)');
    expect(headers.cookie).toBeUndefined();
  });

  it('#47 never connects to loopback, and says the same as for a closed address', async () => {
    const canary = await serve((_, response) => response.end('secret'));
    const closed = await failureOf(guarded({ allowPrivate: true })('http://127.0.0.1:1/'));
    const blocked = await failureOf(guarded()(`http://${canary.host}/`));
    const unknown = await failureOf(
      guarded({ resolve: () => Promise.reject(new Error('ENOTFOUND')) })('http://nowhere.test/'),
    );
    expect(blocked.message).toBe(closed.message);
    expect(unknown.message).toBe(closed.message);
    expect(blocked.code).toBe(closed.code);
    expect(canary.seen()).toBe(0);
  });

  it.each([
    ['a private address', ['10.0.0.1']],
    ['one private address among public ones', ['8.8.8.8', '127.0.0.1']],
    ['a mapped address', ['::ffff:127.0.0.1']],
    ['no address', []],
    ['garbage', ['not-an-address']],
  ])('#48 #55 refuses a name that resolves to %s', async (_, addresses) => {
    const resolve = async () => addresses.map((address) => ({ address, family: 4 }));
    const failure = await failureOf(guarded({ resolve })('http://shop.test/'));
    expect(failure.code).toBe('unreachable');
  });

  it('#55 refuses a name whose resolver never answers', async () => {
    const fetch = guarded({
      resolve: () => new Promise(() => undefined),
      timeouts: { connectMs: 50 },
    });
    expect((await failureOf(fetch('http://shop.test/'))).code).toBe('unreachable');
  });

  it('#48 asks for the addresses once and connects to what it checked', async () => {
    const { port } = await serve((request, response) => response.end(request.headers.host));
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.9', family: 4 }];
    };
    const fetch = guarded({ resolve, allowHosts: [`shop.test:${port}`] });
    const response = await fetch(`http://shop.test:${port}/`);
    expect(Buffer.from(response.body).toString()).toBe(`shop.test:${port}`);
    expect(asked).toBe(1);
  });

  it.each([301, 302, 303, 307, 308])(
    '#48 does not follow a %i to a private address',
    async (status) => {
      const canary = await serve((_, response) => response.end('secret'));
      const { host } = await serve((_, response) => {
        response.writeHead(status, { location: `http://${canary.host}/` }).end();
      });
      const failure = await failureOf(guarded({ allowHosts: [host] })(`http://${host}/`));
      expect(failure.code).toBe('unreachable');
      expect(canary.seen()).toBe(0);
    },
  );

  it.each([
    'file:///etc/passwd',
    'http://localhost/',
    'http://[::1]/',
    '//169.254.169.254/',
    'http:\\\\127.0.0.1:1/',
  ])('#48 #49 does not follow a redirect to %s', async (location) => {
    const { host } = await serve((_, response) => response.writeHead(302, { location }).end());
    const failure = await failureOf(guarded({ allowHosts: [host] })(`http://${host}/`));
    expect(failure.code).toBe('unreachable');
  });

  it('#48 stops a redirect loop after five hops', async () => {
    let hits = 0;
    const { host } = await serve((_, response) => {
      hits += 1;
      response.writeHead(302, { location: `/${hits}` }).end();
    });
    expect((await failureOf(guarded({ allowPrivate: true })(`http://${host}/`))).code).toBe(
      'redirects',
    );
    expect(hits).toBe(6);
  });

  it('#48 keeps secrets from a second origin', async () => {
    const received: Record<string, unknown>[] = [];
    const second = await serve((request, response) => {
      received.push(request.headers);
      response.end('ok');
    });
    const first = await serve((request, response) => {
      received.push(request.headers);
      response.writeHead(302, { location: `http://${second.host}/` }).end();
    });
    const headers = {
      Authorization: 'Bearer a',
      Cookie: 'b=1',
      'X-Signature': 'c',
      'if-none-match': '"d"',
    };
    await guarded({ allowPrivate: true })(`http://${first.host}/`, { headers });
    expect(received[0]).toMatchObject({ authorization: 'Bearer a', cookie: 'b=1' });
    expect(received[1]).not.toHaveProperty('authorization');
    expect(received[1]).not.toHaveProperty('cookie');
    expect(received[1]).not.toHaveProperty('x-signature');
  });

  it('#49 does not let a caller set host, hop-by-hop and metadata headers', async () => {
    let received: Record<string, unknown> = {};
    const { host } = await serve((request, response) => {
      received = request.headers;
      response.end('ok');
    });
    const headers = {
      Host: 'evil.test',
      'Metadata-Flavor': 'Google',
      'X-aws-ec2-metadata-token': 'x',
      'Transfer-Encoding': 'chunked',
      'X-Fine': 'yes',
      'X-Broken': 'a\r\nInjected: b',
    };
    await guarded({ allowPrivate: true })(`http://${host}/`, { headers });
    expect(received.host).toBe(host);
    expect(received['x-fine']).toBe('yes');
    for (const name of [
      'metadata-flavor',
      'x-aws-ec2-metadata-token',
      'transfer-encoding',
      'x-broken',
      'injected',
    ]) {
      expect(received).not.toHaveProperty(name);
    }
  });

  it.each([
    ['gzip', gzipSync],
    ['br', (bytes: Buffer) => brotliCompressSync(bytes, FAST)],
  ] as const)('#50 stops unpacking a %s bomb at the limit', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(100 * 1024 * 1024));
    const { host } = await serve((_, response) => {
      response
        .writeHead(200, { 'content-encoding': encoding, 'content-type': 'text/html' })
        .end(bomb);
    });
    const before = process.memoryUsage.rss();
    const failure = await failureOf(guarded({ allowPrivate: true })(`http://${host}/`));
    expect(failure.code).toBe('too-large');
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('#50 refuses nested encodings', async () => {
    const { host } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync('x')));
    });
    expect((await failureOf(guarded({ allowPrivate: true })(`http://${host}/`))).code).toBe(
      'unsupported-type',
    );
  });

  it('#50 stops a body that never ends', async () => {
    const { host } = await serve((_, response) => {
      const chunk = Buffer.alloc(64 * 1024, 97);
      const pump = () => {
        while (!response.destroyed && response.write(chunk));
        response.once('drain', pump);
      };
      pump();
    });
    expect((await failureOf(guarded({ allowPrivate: true })(`http://${host}/`))).code).toBe(
      'too-large',
    );
  });

  it('#50 stops a body that drips', async () => {
    const { host } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const fetch = guarded({ allowPrivate: true, timeouts: { totalMs: 300 } });
    expect((await failureOf(fetch(`http://${host}/`))).code).toBe('timeout');
  });

  it('#50 stops waiting for headers', async () => {
    const { host } = await serve(() => undefined);
    const fetch = guarded({ allowPrivate: true, timeouts: { headersMs: 200 } });
    expect((await failureOf(fetch(`http://${host}/`))).code).toBe('timeout');
  });

  it('#50 refuses a flood of headers', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => undefined);
      socket.write('HTTP/1.1 200 OK\r\n');
      for (let i = 0; i < 100_000; i += 1) socket.write(`x-${i}: ${i}\r\n`);
      socket.end('\r\nbody');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    open.push(server);
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(
      (await failureOf(guarded({ allowPrivate: true })(`http://127.0.0.1:${port}/`))).code,
    ).toBe('unreachable');
  });

  it('#50 takes only the types that the caller reads', async () => {
    const { host } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    });
    const failure = await failureOf(
      guarded({ allowPrivate: true })(`http://${host}/`, { accept: ['text/*', 'application/pdf'] }),
    );
    expect(failure.code).toBe('unsupported-type');
  });

  it('leaves at once when the caller does', async () => {
    const { host } = await serve(() => undefined);
    const abort = new AbortController();
    const reading = guarded({ allowPrivate: true })(`http://${host}/`, { signal: abort.signal });
    abort.abort(new Error('stopped'));
    await expect(reading).rejects.toThrow('stopped');
  });
});
