import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadConfig, ReadItem } from '@pixel/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createGuardedFetch, type GuardedFetch } from '../web/guarded-fetch.ts';
import { createDocumentParser, type DocumentParser } from './document-parser.ts';
import { createSourceReader } from './source-reader.ts';
import { type LocalSite, localSite, page } from './testing/local-site.ts';
import { column, pdf } from './testing/pdf-fixture.ts';

// Parsers of other processes share the machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let parser: DocumentParser;
let fetch: GuardedFetch;
let site: LocalSite;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reader-'));
  parser = createDocumentParser({ children: 1 });
  fetch = createGuardedFetch({ userAgent: 'PixelBot/1.0', allowPrivate: true });
  site = await localSite({
    '/page?b=2&utm_source=x&a=1': page('Page', ''),
    '/etag': (request, response) => {
      if (request.headers['if-none-match'] === '"v1"') {
        response.writeHead(304).end();
        return;
      }
      response
        .writeHead(200, {
          'content-type': 'text/html',
          etag: '"v1"',
          'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT',
        })
        .end(page('Etag', ''));
    },
    '/file.pdf': (_, response) => {
      response
        .writeHead(200, { 'content-type': 'application/pdf' })
        .end(pdf([column(['Words in a PDF.'])]));
    },
    '/octet.md': (_, response) => {
      response
        .writeHead(200, { 'content-type': 'application/octet-stream' })
        .end('# Notes\n\nText.');
    },
    '/latin': (_, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end(Buffer.from('<title>Gr\xf6\xdfe</title><p>Sch\xf6n.', 'latin1'));
    },
    '/app': '<html><body><div id="root"></div><script src="app.js"></script></body></html>',
    '/private': (_, response) => response.writeHead(403).end(),
    '/broken': (_, response) => response.writeHead(500).end(),
    '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  });
});
afterAll(async () => {
  await Promise.all([parser.close(), fetch.close(), site.close()]);
  await rm(folder, { recursive: true });
});

const NO_LINKS = { links: [], textHash: '' };

type Validators = { etag?: string; lastModified?: string } | null;

async function read(config: ReadConfig, validators: Validators = null): Promise<ReadItem[]> {
  const reader = createSourceReader({
    files: { pathOf: (key) => join(folder, key) },
    fetch,
    parser,
  });
  const items: ReadItem[] = [];
  for await (const item of reader.read(
    { config },
    async () => validators && { etag: null, lastModified: null, ...validators, ...NO_LINKS },
    new AbortController().signal,
  ))
    items.push(item);
  return items;
}
const documents = (items: ReadItem[]) => items.filter((item) => item.type === 'document');

describe('createSourceReader', () => {
  it('hands texts over as they are', async () => {
    const config = {
      type: 'text',
      title: 'T',
      text: '# A\n\nb',
      url: 'https://x.example/',
      externalId: 'e1',
    } as const;
    expect(await read(config)).toEqual([
      {
        type: 'document',
        key: 'e1',
        title: 'T',
        text: '# A\n\nb',
        url: 'https://x.example/',
        externalId: 'e1',
      },
    ]);
  });

  it('reads one page under a key that tracking does not change', async () => {
    const [document] = documents(
      await read({ type: 'url', url: `${site.origin}/page?b=2&utm_source=x&a=1` }),
    );
    expect(document).toMatchObject({
      key: `${site.origin}/page?a=1&b=2`,
      title: 'Page',
      text: expect.stringContaining('whole sentences'),
    });
  });

  it('asks with the validators of the last run', async () => {
    const [first] = documents(await read({ type: 'url', url: `${site.origin}/etag` }));
    expect(first).toMatchObject({ etag: '"v1"', lastModified: 'Sun, 22 Nov 2026 10:00:00 GMT' });
    const again = await read({ type: 'url', url: `${site.origin}/etag` }, { etag: '"v1"' });
    expect(again).toContainEqual({ type: 'unchanged', key: `${site.origin}/etag` });
  });

  it('reads files on the web by their content', async () => {
    expect(documents(await read({ type: 'url', url: `${site.origin}/file.pdf` }))[0]).toMatchObject(
      { title: 'file', text: 'Words in a PDF.', pages: [{ page: 1, start: 0 }] },
    );
    expect(documents(await read({ type: 'url', url: `${site.origin}/octet.md` }))[0]).toMatchObject(
      { title: 'Notes' },
    );
    expect(documents(await read({ type: 'url', url: `${site.origin}/latin` }))[0]).toMatchObject({
      title: 'Größe',
      text: 'Schön.',
    });
  });

  it.each([
    ['/app', 'empty', 'JavaScript'],
    ['/private', 'refused', '403'],
    ['/broken', 'broken', '500'],
    ['/picture', 'unsupported-type', 'image/png'],
    ['/loop', 'redirects', 'forwards'],
  ])('says why %s cannot be read', async (path, code, words) => {
    await expect(read({ type: 'url', url: site.origin + path })).rejects.toMatchObject({
      name: 'SourceFailure',
      code,
      message: expect.stringContaining(words),
    });
  });

  it('says which document a page that is gone was', async () => {
    const items = await read({ type: 'url', url: `${site.origin}/none` });
    expect(items.at(-1)).toMatchObject({
      ...{ type: 'skipped', reason: expect.stringContaining('404') },
      was: { key: `${site.origin}/none`, fate: 'gone' },
    });
  });

  it('reads an uploaded file under its name', async () => {
    await writeFile(join(folder, 'f1'), '---\ntitle: Opening hours\n---\nWe open at nine.');
    const items = await read({
      type: 'file',
      fileKey: 'f1',
      fileName: 'hours.md',
      mediaType: 'text/markdown',
    });
    expect(documents(items)).toEqual([
      { type: 'document', key: 'hours.md', title: 'Opening hours', text: 'We open at nine.' },
    ]);
  });

  it.each([
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \n\n ', 'empty'],
    ['page.pdf', '<html>', 'unsupported-type'],
    ['x.docx', 'PK\u0003\u0004', 'corrupt'],
    ['scan.pdf', pdf([[]]), 'no-text'],
    ['x.png', '\u0089PNG', 'unsupported-type'],
  ])('#58 says why the file %s cannot be read', async (fileName, content, code) => {
    await writeFile(
      join(folder, 'f2'),
      typeof content === 'string' ? Buffer.from(content, 'latin1') : content,
    );
    await expect(
      read({ type: 'file', fileKey: 'f2', fileName, mediaType: '' }),
    ).rejects.toMatchObject({ name: 'SourceFailure', code });
  });

  it('says when an uploaded file is gone', async () => {
    await expect(
      read({ type: 'file', fileKey: 'nowhere', fileName: 'a.txt', mediaType: '' }),
    ).rejects.toMatchObject({ code: 'gone' });
  });

  it('stops at once when asked to', async () => {
    const reader = createSourceReader({ files: { pathOf: (key) => key }, fetch, parser });
    const items = reader.read(
      { config: { type: 'text', title: 'T', text: 't' } },
      async () => null,
      AbortSignal.abort(new Error('stopped')),
    );
    await expect(items[Symbol.asyncIterator]().next()).rejects.toThrow('stopped');
  });
});
