import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { crawlSite } from './crawl-site.ts';
import { type CrawlBench, createCrawlBench, links } from './testing/crawl-bench.ts';
import { page, type Route } from './testing/local-site.ts';

// Parsers of other processes share the machine.
vi.setConfig({ testTimeout: 60_000 });

let bench: CrawlBench;
beforeAll(() => {
  bench = createCrawlBench();
});
afterEach(() => bench.closeSites());
afterAll(() => bench.close());
const serve: CrawlBench['serve'] = (...input) => bench.serve(...input);
const crawl: CrawlBench['crawl'] = (...input) => bench.crawl(...input);

describe('crawlSite', () => {
  it('respects noindex, nofollow and X-Robots-Tag', async () => {
    const meta = (rule: string) => `<meta name="robots" content="${rule}">`;
    const site = await serve({
      '/': page(
        'Home',
        `${links('/noindex', '/nofollow', '/tag', '/other')}<a rel="nofollow" href="/rel">x</a>`,
      ),
      '/noindex': page('Noindex', links('/from-noindex')).replace(
        '<head>',
        `<head>${meta('noindex')}`,
      ),
      '/nofollow': page('Nofollow', links('/from-nofollow')).replace(
        '<head>',
        `<head>${meta('nofollow')}`,
      ),
      '/tag': (_, response) =>
        response
          .writeHead(200, {
            'content-type': 'text/html',
            'x-robots-tag': 'otherbot: noindex, pixelbot: none',
          })
          .end(page('Tag', links('/from-tag'))),
      '/other': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', 'x-robots-tag': 'otherbot: noindex' })
          .end(page('Other', '')),
      '/from-noindex': page('From noindex', ''),
    });
    const { paths, skipped } = await crawl(site);
    expect([...paths].sort()).toEqual(['/', '/from-noindex', '/nofollow', '/other']);
    expect(Object.keys(skipped).sort()).toEqual(['/noindex', '/tag']);
    expect(site.requests).not.toContain('/rel');
    expect(site.requests).not.toContain('/from-tag');
  });

  it('waits as the site asks, tries again, and gives up in the end', async () => {
    let tries = 0;
    const site = await serve({
      '/': page('Home', links('/busy', '/always', '/tomorrow')),
      '/busy': (_, response) => {
        tries += 1;
        if (tries === 1) response.writeHead(429, { 'retry-after': '7' }).end();
        else response.writeHead(200, { 'content-type': 'text/html' }).end(page('Busy', ''));
      },
      '/always': (_, response) => response.writeHead(503).end(),
      '/tomorrow': (_, response) => response.writeHead(503, { 'retry-after': '86400' }).end(),
    });
    const { paths, skipped, waits } = await crawl(site);
    expect(paths).toEqual(['/', '/busy']);
    expect(Math.max(...waits)).toBeGreaterThanOrEqual(6_900);
    expect(skipped).toEqual({
      '/always': expect.stringContaining('503'),
      '/tomorrow': expect.stringContaining('503'),
    });
    expect(site.requests.filter((path) => path === '/always')).toHaveLength(3);
    expect(site.requests.filter((path) => path === '/tomorrow')).toHaveLength(1);
  });

  it('reads on past pages that fail and says why they do', async () => {
    const site = await serve({
      '/': page('Home', links('/gone', '/picture', '/away', '/empty', '/sorry', '/fine')),
      '/picture': (_, response) =>
        response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
      '/away': (_, response) => response.writeHead(302, { location: 'http://other.test/' }).end(),
      '/empty': '<html><body><div id="app"></div></body></html>',
      '/sorry': '<title>Page not found</title><p>Sorry, there is nothing here.',
      '/fine': page('Fine', ''),
    });
    const { paths, skipped } = await crawl(site);
    expect(paths).toEqual(['/', '/fine']);
    expect(skipped).toEqual({
      '/gone': expect.stringContaining('404'),
      '/picture': expect.stringContaining('image/png'),
      '/away': expect.stringContaining('another website'),
      '/empty': expect.stringContaining('JavaScript'),
      '/sorry': expect.stringContaining('does not exist'),
    });
  });

  it('takes only what include and exclude allow', async () => {
    const site = await serve({
      '/': page('Home', links('/docs/a', '/docs/old/b', '/blog/c', '/docs/d.html')),
      '/docs/a': page('A', links('/blog/x')),
      '/docs/d.html': page('D', ''),
      '/docs/old/b': page('B', ''),
      '/blog/c': page('C', ''),
    });
    const { paths } = await crawl(site, { include: ['/docs/'], exclude: ['*/old/', '*.html$'] });
    expect(paths).toEqual(['/docs/a']);
  });

  it('asks with validators where it knows the links of a page or does not follow them', async () => {
    const asked: Record<string, unknown> = {};
    const tagged: Route = (request, response) => {
      asked[request.url ?? ''] = request.headers['if-none-match'];
      if (request.headers['if-none-match'] === undefined)
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(page(`${request.url}`, links('/leaf')));
      else response.writeHead(304).end();
    };
    const site = await serve({
      '/': page('Home', links('/middle', '/old')),
      '/middle': tagged,
      '/old': tagged,
      '/leaf': tagged,
    });
    const { items, paths } = await crawl(
      site,
      { maxDepth: 2 },
      {
        '/middle': { etag: '"m"', links: [`${site.origin}/leaf`] },
        '/old': { etag: '"o"', links: null },
        '/leaf': { etag: '"l"', links: null },
      },
    );
    expect(asked).toEqual({ '/middle': '"m"', '/old': undefined, '/leaf': '"l"' });
    expect(paths).toEqual(['/', '/old']);
    expect(items).toContainEqual({ type: 'unchanged', key: `${site.origin}/leaf` });
  });

  it('follows the start page to where it has moved', async () => {
    const moved = await serve({ '/': page('New home', links('/a')), '/a': page('A', '') });
    const old = await serve({
      '/': (_, response) => response.writeHead(301, { location: `${moved.origin}/` }).end(),
    });
    const { items } = await crawl(old);
    expect(items.filter((item) => item.type === 'document').map(({ key }) => key)).toEqual([
      `${moved.origin}/`,
      `${moved.origin}/a`,
    ]);
  });

  it.each([
    ['does not answer', 'http://127.0.0.1:1/', 'unreachable'],
    ['is missing', '/none', 'not-found'],
    ['forwards for ever', '/loop', 'redirects'],
  ])('fails when the start page %s', async (_, address, code) => {
    const site = await serve({
      '/loop': (_request, response) => response.writeHead(302, { location: '/loop' }).end(),
    });
    const url = address.startsWith('/') ? site.origin + address : address;
    await expect(crawl(site, { url })).rejects.toMatchObject({ name: 'SourceFailure', code });
  });

  it('gives up on a site that stops answering', async () => {
    const site = await serve(
      { '/': page('Home', links(...Array.from({ length: 100 }, (_, i) => `/p${i}x`))) },
      (request, response) => {
        if (request.url === '/robots.txt' || request.url === '/sitemap.xml')
          response.writeHead(404).end();
        else request.socket.destroy();
      },
    );
    const { paths, items } = await crawl(site, { maxPages: 200 });
    expect(paths).toEqual(['/']);
    expect(site.requests.length).toBeLessThan(80);
    expect(items.at(-1)).toMatchObject({
      type: 'skipped',
      reason: 'The website stopped answering.',
    });
  });

  it('leaves no request behind when it is stopped', async () => {
    const site = await serve({ '/': page('Home', links('/a', '/b')) }, (request, response) => {
      if (request.url === '/robots.txt' || request.url === '/sitemap.xml')
        response.writeHead(404).end();
    });
    const stop = new AbortController();
    const config = {
      type: 'site' as const,
      url: `${site.origin}/`,
      maxPages: 5,
      maxDepth: 2,
      include: [],
      exclude: [],
    };
    const reading = (async () => {
      for await (const item of crawlSite(
        { fetch: bench.fetch, parser: bench.parser },
        config,
        async () => null,
        stop.signal,
      )) {
        if (item.type === 'document') setTimeout(() => stop.abort(new Error('stopped')), 50);
      }
    })();
    await expect(reading).rejects.toThrow('stopped');
  });
});
