import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listen } from '../processes/listen.ts';
import { serveCalls } from '../processes/serve-calls.ts';

/** What a page carries besides its text. */
export interface PageContent {
  readonly name: string;
  /** HTML at the end of the body. */
  readonly snippet: string;
  /** Files that the page may ask for under `/files/<number>/`, where it needs any. */
  readonly folder?: string;
}

/** Somebody's website: `/page/<number>` is a page of text with the content of that number, `/floor.js` the least launcher. */
export type StaticPages = {
  readonly listen: (contents: readonly PageContent[]) => Promise<string>;
};

const PARAGRAPH = `<p>${'A page of an ordinary shop has words, and a few more of them. '.repeat(8)}</p>`;

/** A button in a shadow root and nothing behind it. */
const FLOOR = `(() => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<style>button{position:fixed;right:20px;bottom:20px;width:56px;height:56px;border:0;border-radius:50%;background:#4f46e5}</style><button aria-label="Open chat"></button>';
  document.body.append(host);
})();`;

const page = (snippet: string) => `<!doctype html><html lang="en"><head><title>Shop</title>
<link rel="icon" href="data:,"></head>
<body><h1>Shop</h1>${PARAGRAPH.repeat(20)}${snippet}</body></html>`;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
};

let contents: readonly PageContent[] = [];
const compressed = new Map<string, Buffer>();

/** The bytes of an address, or null where there is nothing. */
async function bytesOf(path: string): Promise<Buffer | string | null> {
  if (path === '/floor.js') return FLOOR;
  const [, kind, number, rest = ''] = /^\/(page|files)\/(\d+)(?:\/(.+))?$/.exec(path) ?? [];
  const content = contents[Number(number)];
  if (!content) return null;
  if (kind === 'page') return page(content.snippet);
  const file = normalize(join(content.folder ?? '', rest));
  if (!content.folder || !file.startsWith(content.folder)) return null;
  return readFile(file).catch(() => null);
}

/** Compressed as every web server sends it, once: that work is none of the page's. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const bytes = compressed.get(pathname) ?? (await bytesOf(pathname));
  if (bytes === null) return void response.writeHead(404).end();
  const body = compressed.get(pathname) ?? brotliCompressSync(bytes);
  compressed.set(pathname, body);
  response.writeHead(200, {
    'content-type': TYPES[extname(pathname) || '.html'] ?? 'application/octet-stream',
    'content-encoding': 'br',
    'cache-control': 'no-store',
  });
  response.end(body);
}

serveCalls({
  listen: (given) => {
    contents = given;
    return listen(createServer((request, response) => void answer(request, response)));
  },
} satisfies StaticPages);
