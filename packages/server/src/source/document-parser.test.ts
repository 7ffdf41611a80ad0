import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDocumentParser, type DocumentParser } from './document-parser.ts';
import { column, pdf, pdfFile } from './testing/pdf-fixture.ts';
import { docxEntries, paragraph, zip } from './testing/zip-fixture.ts';

// Parsers of other processes share the machine.
vi.setConfig({ testTimeout: 60_000 });

const MEGABYTE = 1024 * 1024;
let folder = '';
let parser: DocumentParser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parser-'));
  parser = createDocumentParser();
});
afterAll(async () => {
  await parser.close();
  await rm(folder, { recursive: true });
});

const bytes = (content: string | Buffer, name: string, mediaType = '') => ({
  content: { bytes: Buffer.from(content) },
  name,
  mediaType,
});
const prose = (page: number) =>
  column(
    Array.from(
      { length: 45 },
      (_, i) => `Page ${page}, line ${i}: a sentence with some ordinary words in it.`,
    ),
  );

describe('createDocumentParser', () => {
  it('reads every kind of document, by bytes and by path', async () => {
    const path = join(folder, 'a');
    await writeFile(path, pdf([column(['From a file.'])]));
    expect((await parser.parse({ content: { path }, name: 'a.pdf', mediaType: '' })).text).toBe(
      'From a file.',
    );
    expect((await parser.parse(bytes('# T\n\nx', 'a.md'))).title).toBe('T');
    expect((await parser.parse(bytes('a,b\n1,2', 'prices_2026.csv'))).title).toBe('prices 2026');
    expect((await parser.parse(bytes('<p>hello', 'https://x.example/', 'text/html'))).text).toBe(
      'hello',
    );
    expect((await parser.parse(bytes('hello', 'a.txt'))).text).toBe('hello');
    expect((await parser.parse(bytes(zip(docxEntries(paragraph('hello'))), 'a.docx'))).text).toBe(
      'hello',
    );
  });

  it('passes warnings and refuses with SourceFailure', async () => {
    const broken = Buffer.concat([
      Buffer.from('größe '.repeat(20)),
      Buffer.from([0xff]),
      Buffer.from('größe'),
    ]);
    expect((await parser.parse(bytes(broken, 'a.txt'))).warnings).toHaveLength(1);
    await expect(parser.parse(bytes('', 'a.txt'))).rejects.toMatchObject({
      name: 'SourceFailure',
      code: 'empty',
    });
    await expect(parser.parse(bytes('word '.repeat(500_000), 'a.txt'))).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  it('reads more documents than it has children', async () => {
    const texts = await Promise.all(
      Array.from({ length: 20 }, (_, i) => parser.parse(bytes(`text ${i}`, 'a.txt'))),
    );
    expect(texts.map(({ text }) => text)).toEqual(
      Array.from({ length: 20 }, (_, i) => `text ${i}`),
    );
  });

  it('#57 kills a child that takes too long, and goes on', async () => {
    const slow = createDocumentParser({ timeoutMs: 2_500, children: 1 });
    const startedAt = performance.now();
    const endless = slow.parse(bytes(`<table>${'<tr><td>'.repeat(400_000)}`, 'a.html'));
    await expect(endless).rejects.toMatchObject({ name: 'SourceFailure', code: 'timeout' });
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    expect((await slow.parse(bytes('alive', 'a.txt'))).text).toBe('alive');
    await slow.close();
  });

  it('#57 kills a child that takes too much memory, and goes on', async () => {
    const small = createDocumentParser({ heapMb: 64, rssMb: 220, children: 1 });
    const before = process.memoryUsage().rss;
    const hungry = small.parse(bytes(`<p>${'<b>x</b><i>y</i>'.repeat(600_000)}`, 'a.html'));
    await expect(hungry).rejects.toMatchObject({ name: 'SourceFailure', code: 'too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEGABYTE);
    expect((await small.parse(bytes('alive', 'a.txt'))).text).toBe('alive');
    await small.close();
  });

  it('#57 keeps a PDF bomb away from the server', async () => {
    const before = process.memoryUsage().rss;
    // A stream in a stream in a stream: a few bytes that unpack to 200 MB.
    const packed = deflateSync(deflateSync(deflateSync(Buffer.alloc(200 * MEGABYTE))));
    const after = process.memoryUsage().rss;
    const stream = Buffer.concat([
      Buffer.from(
        `<< /Length ${packed.length} /Filter [/FlateDecode /FlateDecode /FlateDecode] >>\nstream\n`,
      ),
      packed,
      Buffer.from('\nendstream'),
    ]);
    const file = pdfFile([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      stream,
    ]);
    await expect(parser.parse(bytes(file, 'bomb.pdf'))).rejects.toMatchObject({
      name: 'SourceFailure',
    });
    expect(process.memoryUsage().rss - Math.max(before, after)).toBeLessThan(100 * MEGABYTE);
  }, 90_000);

  it.each([
    [
      'a million objects',
      () =>
        pdfFile([
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Count 0 /Kids [] >>',
          ...Array.from({ length: 300_000 }, () => '<< >>'),
        ]),
    ],
    [
      'a page tree 20,000 deep',
      () =>
        pdfFile([
          '<< /Type /Catalog /Pages 2 0 R >>',
          ...Array.from(
            { length: 20_000 },
            (_, i) => `<< /Type /Pages /Count 1 /Kids [${i + 3} 0 R] >>`,
          ),
        ]),
    ],
    [
      'a dictionary 200,000 deep',
      () => pdfFile([`<< /Type /Catalog /Pages ${'['.repeat(200_000)} >>`]),
    ],
    [
      'a JavaScript and a launch action',
      () =>
        pdfFile([
          '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\("http://127.0.0.1/"\\)) >> >>',
          '<< /Type /Pages /Count 0 /Kids [] >>',
        ]),
    ],
  ])(
    '#57 ends on a PDF with %s',
    async (_, build) => {
      const before = process.memoryUsage().rss;
      const file = build();
      await expect(parser.parse(bytes(file, 'x.pdf'))).rejects.toMatchObject({
        name: 'SourceFailure',
      });
      expect(process.memoryUsage().rss - before).toBeLessThan(300 * MEGABYTE);
    },
    90_000,
  );

  it('#57 reads a PDF of 1,000 pages within 300 MB more than an idle child', async () => {
    // An idle child takes about 96 MB; past the limit it would be killed.
    const bounded = createDocumentParser({ rssMb: 396, children: 1 });
    const file = pdf(Array.from({ length: 1_000 }, (_, i) => prose(i).slice(0, 20)));
    const { pages, text } = await bounded.parse(bytes(file, 'long.pdf'));
    expect(pages).toHaveLength(1_000);
    expect(text.length).toBeGreaterThan(1_000_000);
    await bounded.close();
  });

  it('#60 #57 a document makes no request', async () => {
    let connections = 0;
    const canary = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
    const address = canary.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/x`;
    const html = `<link rel=stylesheet href="${url}"><script src="${url}"></script><img src="${url}"><iframe src="${url}"></iframe><p>text</p><style>@import "${url}"</style><object data="${url}"></object>`;
    await parser.parse(bytes(html, 'a.html'));
    const external = docxEntries(paragraph('text')).map((entry) =>
      entry.name === 'word/_rels/document.xml.rels'
        ? {
            ...entry,
            bytes: entry.bytes
              .toString()
              .replace(
                '</Relationships>',
                `<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${url}" TargetMode="External"/></Relationships>`,
              ),
          }
        : entry,
    );
    await parser.parse(bytes(zip(external), 'a.docx'));
    const remote = pdfFile([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>`,
      `<< /F << /FS /URL /F (${url}) >> /Length 0 >>\nstream\n\nendstream`,
    ]);
    await parser.parse(bytes(remote, 'a.pdf')).catch(() => undefined);
    canary.close();
    expect(connections).toBe(0);
  });

  it('#57 gives the child no secrets, no network, no writing and no processes', async () => {
    const source = await readFile(new URL('./parser-child.ts', import.meta.url), 'utf8');
    expect(source).toContain('env: {}');
    expect(source).toContain("'--permission'");
    expect(source).not.toContain('--allow-fs-write');
    expect(source).not.toContain('--allow-child-process');
  });

  it('ends what waits and what runs when it is closed', async () => {
    const closing = createDocumentParser({ children: 1 });
    const readings = [1, 2, 3].map(() =>
      closing.parse(bytes(`<table>${'<tr><td>'.repeat(150_000)}`, 'a.html')),
    );
    const outcomes = Promise.allSettled(readings);
    await closing.close();
    expect((await outcomes).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
      'rejected',
    ]);
    await expect(closing.parse(bytes('x', 'a.txt'))).rejects.toMatchObject({
      name: 'SourceFailure',
    });
  });

  it('leaves the queue when its reader does', async () => {
    const one = createDocumentParser({ children: 1 });
    const stop = new AbortController();
    const first = one.parse(bytes('first', 'a.txt'));
    const second = one.parse(bytes('second', 'a.txt'), stop.signal);
    stop.abort(new Error('stopped'));
    await expect(second).rejects.toThrow('stopped');
    expect((await first).text).toBe('first');
    expect((await one.parse(bytes('third', 'a.txt'))).text).toBe('third');
    await one.close();
  });
});
