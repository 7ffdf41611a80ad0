import { createServer } from 'node:http';
import { listen } from '../processes/listen.ts';
import { serveCalls } from '../processes/serve-calls.ts';

/** Somebody's website: `/page?script=<address>` is a page of text with one async script, `/floor.js` the least launcher. */
export type StaticPages = { readonly listen: (input: null) => Promise<string> };

const BOT = 'bot_pub_0123456789abcdefghjk';
const PARAGRAPH = `<p>${'A page of an ordinary shop has words, and a few more of them. '.repeat(8)}</p>`;

/** A button in a shadow root and nothing behind it. */
const FLOOR = `(() => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<style>button{position:fixed;right:20px;bottom:20px;width:56px;height:56px;border:0;border-radius:50%;background:#4f46e5}</style><button aria-label="Open chat"></button>';
  document.body.append(host);
})();`;

const page = (script: string) => `<!doctype html><html lang="en"><head><title>Shop</title>
<link rel="icon" href="data:,"><script async src="${script}" data-bot="${BOT}"></script></head>
<body><h1>Shop</h1>${PARAGRAPH.repeat(20)}</body></html>`;

serveCalls({
  listen: () =>
    listen(
      createServer((request, response) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        const isPage = url.pathname === '/page';
        const type = isPage ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
        response.end(isPage ? page(url.searchParams.get('script') ?? '') : FLOOR);
      }),
    ),
} satisfies StaticPages);
