import { gzipSync } from 'node:zlib';
import type { ReadItem } from '@pixel/core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type CrawlBench, createCrawlBench, foundIn, links } from '../testing/crawl-bench.ts';
import { type LocalSite, page } from '../testing/local-site.ts';
import { readSitemap } from './read-sitemap.ts';

// Parsers of other processes share the machine.
vi.setConfig({ testTimeout: 60_000 });

let bench: CrawlBench;
beforeAll(() => {
  bench = createCrawlBench();
});
afterEach(() => bench.closeSites());
afterAll(() => bench.close());
const serve: CrawlBench['serve'] = (...input) => bench.serve(...input);

describe('readSitemap', () => {
  const read = async (site: LocalSite, path: string, maxPages = 100) => {
    const items: ReadItem[] = [];
    const config = { type: 'sitemap', url: site.origin + path, maxPages } as const;
    for await (const item of readSitemap(
      { fetch: bench.fetch, parser: bench.parser },
      config,
      async () => null,
      new AbortController().signal,
    ))
      items.push(item);
    return foundIn(items, site);
  };

  it('reads the pages of an index, of packed maps and of plain lists, and follows no links', async () => {
    const site: LocalSite = await serve({
      '/index.xml': (request, response) => {
        const host = request.headers.host;
        response.end(
          `<?xml version="1.0"?><sitemapindex><sitemap><loc>http://${host}/a.xml.gz</loc></sitemap><sitemap><loc><![CDATA[http://${host}/b.txt]]></loc></sitemap><sitemap><loc>http://${host}/index.xml</loc></sitemap><sitemap><loc>http://${host}/none.xml</loc></sitemap></sitemapindex>`,
        );
      },
      '/a.xml.gz': (request, response) => {
        const map = `<urlset><url><loc> http://${request.headers.host}/a?x=1&amp;y=2 </loc></url><url><loc>http://other.test/</loc></url></urlset>`;
        response.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync(map));
      },
      '/b.txt': (request, response) =>
        response.end(`http://${request.headers.host}/b\nnot an address\n`),
      '/a?x=1&y=2': page('A', links('/not-listed')),
      '/b': page('B', ''),
    });
    const { paths, items } = await read(site, '/index.xml');
    expect(paths).toEqual(['/a?x=1&y=2', '/b']);
    expect(site.requests).not.toContain('/not-listed');
    const reasons = items.flatMap((item) =>
      item.type === 'skipped' ? [`${item.item}: ${item.reason}`] : [],
    );
    expect(reasons).toEqual([
      expect.stringContaining('none.xml: The address answered 404'),
      '1 pages: They are on another website.',
    ]);
  });

  it('#51 bounds a hostile sitemap', async () => {
    let maps = 0;
    const site: LocalSite = await serve({}, (request, response) => {
      const host = request.headers.host;
      maps += 1;
      response.end(
        `<sitemapindex>${Array.from({ length: 1_000 }, (_, i) => `<sitemap><loc>http://${host}/${maps}-${i}.xml</loc></sitemap>`).join('')}</sitemapindex>`,
      );
    });
    await expect(read(site, '/index.xml')).rejects.toMatchObject({ code: 'empty' });
    expect(maps).toBeLessThanOrEqual(50);
    const bomb = await serve({
      '/bomb.xml.gz': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'application/gzip' })
          .end(gzipSync(Buffer.alloc(100 * 1024 * 1024))),
    });
    await expect(read(bomb, '/bomb.xml.gz')).rejects.toMatchObject({
      name: 'SourceFailure',
      message: expect.stringContaining('too large'),
    });
  });
});
