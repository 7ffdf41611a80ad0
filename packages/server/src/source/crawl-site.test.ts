import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type CrawlBench, createCrawlBench, links } from './testing/crawl-bench.ts';
import { page } from './testing/local-site.ts';
import { column, pdf } from './testing/pdf-fixture.ts';

// Parsers of other processes share the machine.
vi.setConfig({ testTimeout: 120_000 });

let bench: CrawlBench;
beforeAll(() => {
  bench = createCrawlBench();
});
afterEach(() => bench.closeSites());
afterAll(() => bench.close());
const serve: CrawlBench['serve'] = (...input) => bench.serve(...input);
const crawl: CrawlBench['crawl'] = (...input) => bench.crawl(...input);

describe('crawlSite', () => {
  it('reads the pages and files that are linked, breadth first, once each', async () => {
    const site = await serve({
      '/': page(
        'Home',
        links(
          '/a',
          '/b',
          '/a#x',
          '/a?utm_source=y',
          '/index.html',
          '/manual.pdf',
          '/p.png',
          'https://other.example/',
        ),
      ),
      '/a': page('A', links('/c', '/')),
      '/b': page('B', links('/a/', '/c')),
      '/c': page('C', ''),
      '/manual.pdf': (_, response) => {
        response
          .writeHead(200, { 'content-type': 'application/pdf' })
          .end(pdf([column(['A manual.'])]));
      },
    });
    const { paths, items } = await crawl(site);
    expect(paths.slice(0, 1)).toEqual(['/']);
    expect([...paths].sort()).toEqual(['/', '/a', '/b', '/c', '/manual.pdf']);
    expect(site.requests.indexOf('/c')).toBeGreaterThan(site.requests.indexOf('/manual.pdf'));
    expect(site.requests.filter((path) => path.startsWith('/a'))).toHaveLength(1);
    expect(items.at(-1)).toEqual({ type: 'progress', done: 5, total: 5 });
  });

  it('#51 stops exactly at the page limit and the depth limit', async () => {
    const chain = await serve({}, (request, response) => {
      const number = Number(request.url?.slice(1)) || 0;
      response.setHeader('content-type', 'text/html');
      response.end(
        request.url === '/robots.txt' || request.url === '/sitemap.xml'
          ? ''
          : page(`P${request.url}`, links(`/${number + 1}`, `/${number + 1}-b`)),
      );
    });
    expect((await crawl(chain, { maxPages: 7 })).paths).toHaveLength(7);
    expect((await crawl(chain, { maxDepth: 0 })).paths).toEqual(['/']);
    expect((await crawl(chain, { maxDepth: 2, maxPages: 100 })).paths).toEqual([
      '/',
      '/1',
      '/1-b',
      '/2',
      '/2-b',
    ]);
  });

  it('#51 asks for at most two pages at a time and sends no cookies', async () => {
    const cookies: unknown[] = [];
    const site = await serve(
      { '/': page('Home', links(...Array.from({ length: 20 }, (_, i) => `/p${i}`))) },
      (request, response) => {
        cookies.push(request.headers.cookie);
        setTimeout(() => {
          response
            .writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=1' })
            .end(page(`${request.url}`, ''));
        }, 10);
      },
    );
    expect((await crawl(site)).paths).toHaveLength(21);
    expect(site.mostAtOnce()).toBeLessThanOrEqual(2);
    expect(new Set(cookies)).toEqual(new Set([undefined]));
  });

  it('#51 obeys robots.txt, its delay up to five seconds, and says what it closes', async () => {
    const robots =
      'User-agent: *\nDisallow: /\n\nUser-agent: PixelBot\nDisallow: /closed\nAllow: /closed/open\nCrawl-delay: 60\n';
    const site = await serve({
      '/robots.txt': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/plain' }).end(robots),
      '/': page('Home', links('/closed/x', '/closed/open', '/a')),
      '/a': page('A', ''),
      '/closed/open': page('Open', ''),
      '/closed/x': page('Never', ''),
    });
    const { paths, skipped, waits } = await crawl(site);
    expect([...paths].sort()).toEqual(['/', '/a', '/closed/open']);
    expect(skipped).toEqual({ '/closed/x': expect.stringContaining('robots.txt') });
    expect(site.requests).not.toContain('/closed/x');
    expect(waits.every((ms) => ms <= 5_000)).toBe(true);
    expect(waits.length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['closes the start page', 200, 'User-agent: *\nDisallow: /', 'robots'],
    ['cannot be given', 503, '', 'robots'],
  ])('#51 fails when robots.txt %s', async (_, status, text, code) => {
    const site = await serve({
      '/': page('Home', ''),
      '/robots.txt': (_request, response) => response.writeHead(status).end(text),
    });
    await expect(crawl(site)).rejects.toMatchObject({ name: 'SourceFailure', code });
    expect(site.requests).not.toContain('/');
  });

  it('reads pages that only a sitemap names', async () => {
    const site = await serve({ '/': page('Home', ''), '/alone': page('Alone', '') });
    site.requests.length = 0;
    const withMap = await serve({
      '/robots.txt': (request, response) =>
        response.end(`Sitemap: http://${request.headers.host}/map.xml`),
      '/map.xml': (request, response) =>
        response.end(
          `<urlset><url><loc>http://${request.headers.host}/alone</loc></url><url><loc>https://other.example/x</loc></url></urlset>`,
        ),
      '/': page('Home', ''),
      '/alone': page('Alone', ''),
    });
    expect((await crawl(withMap)).paths).toEqual(['/', '/alone']);
  });

  it('#51 runs dry in a calendar, in endless parameters and in growing paths', async () => {
    const site = await serve({}, (request, response) => {
      const path = request.url ?? '/';
      if (path === '/robots.txt' || path === '/sitemap.xml')
        return void response.writeHead(404).end();
      const day = Number(/\/calendar\/\d+\/(\d+)/.exec(path)?.[1] ?? 1);
      const filter = Number(/f=(\d+)/.exec(path)?.[1] ?? 1);
      const deeper = `${path.split('?')[0]?.replace(/\/$/, '')}/more`;
      response.setHeader('content-type', 'text/html');
      response.end(
        page(
          `Page ${path}`,
          links(
            `/calendar/2026/${day + 1}`,
            `/shop?f=${filter + 1}`,
            `/shop?f=${filter + 1}&g=${filter}`,
            deeper,
          ),
        ),
      );
    });
    const { paths } = await crawl(site, { maxPages: 2_000, maxDepth: 10 });
    expect(paths.length).toBeLessThan(300);
    const wide = await serve(
      {
        '/': page(
          'Home',
          links(
            ...Array.from({ length: 500 }, (_, i) => `/c/${2_000 + i}/1`),
            ...Array.from({ length: 500 }, (_, i) => `/s?f=${i}`),
          ),
        ),
      },
      (request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end(page(`${request.url}`, ''));
      },
    );
    const trapped = await crawl(wide, { maxPages: 2_000 });
    expect(trapped.paths.filter((path) => path.startsWith('/c/'))).toHaveLength(60);
    expect(trapped.paths.filter((path) => path.startsWith('/s?'))).toHaveLength(30);
  });

  it('#51 bounds a page with 100,000 links', async () => {
    const site = await serve(
      { '/': page('Home', links(...Array.from({ length: 100_000 }, (_, i) => `/page-${i}x`))) },
      (request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end(page(`${request.url}`, ''));
      },
    );
    expect((await crawl(site, { maxPages: 10 })).paths).toHaveLength(10);
  });

  it('keeps one of pages with the same content, whatever their canonical addresses say', async () => {
    const same = (canonical: string) =>
      page('Same', '').replace('</head>', `<link rel="canonical" href="${canonical}"></head>`);
    const site = await serve({
      '/': page('Home', links('/x', '/y', '/list?sort=a', '/list?sort=b')),
      '/x': same('/y'),
      '/y': same('/x'),
      '/list?sort=a': page('List', 'sorted by a').replace(
        '</head>',
        '<link rel="canonical" href="/list"></head>',
      ),
      '/list?sort=b': page('List', 'sorted by b').replace(
        '</head>',
        '<link rel="canonical" href="/list"></head>',
      ),
    });
    expect((await crawl(site)).paths).toEqual(['/', '/x', '/list']);
  });

  it('keeps the pages of a site that names its home page as canonical everywhere', async () => {
    const wrong = (title: string, body = '') =>
      page(title, body).replace('</head>', '<link rel="canonical" href="/"></head>');
    const site = await serve({
      '/': wrong('Home', links('/a', '/b')),
      '/a': wrong('A'),
      '/b': wrong('B'),
    });
    expect((await crawl(site)).paths).toEqual(['/', '/a', '/b']);
  });
});
