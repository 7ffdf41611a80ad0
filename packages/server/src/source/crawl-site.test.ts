import { gzipSync } from 'node:zlib';
import type { SourceConfig } from '@pixel/contract';
import type { ReadItem } from '@pixel/core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createGuardedFetch, type GuardedFetch } from '../web/guarded-fetch.ts';
import { readSitemap } from './crawl/read-sitemap.ts';
import { crawlSite } from './crawl-site.ts';
import { createDocumentParser, type DocumentParser } from './document-parser.ts';
import { type LocalSite, localSite, page, type Route } from './testing/local-site.ts';
import { column, pdf } from './testing/pdf-fixture.ts';

// Parsers of other processes share the machine.
vi.setConfig({ testTimeout: 60_000 });

let parser: DocumentParser;
let fetch: GuardedFetch;
const open: LocalSite[] = [];
beforeAll(() => {
  parser = createDocumentParser();
  fetch = createGuardedFetch({ userAgent: 'PixelBot/1.0', allowPrivate: true });
});
afterEach(() => Promise.all(open.splice(0).map((site) => site.close())));
afterAll(() => Promise.all([parser.close(), fetch.close()]));

async function serve(routes: Record<string, Route>, fallback?: Route): Promise<LocalSite> {
  const site = await localSite(routes, fallback);
  open.push(site);
  return site;
}

type Site = Extract<SourceConfig, { type: 'site' }>;
interface Crawled {
  items: ReadItem[];
  paths: string[];
  skipped: Record<string, string>;
  waits: number[];
}

async function crawl(
  site: LocalSite,
  config: Partial<Site> = {},
  validators: Record<string, string> = {},
): Promise<Crawled> {
  const url = `${site.origin}/`;
  const whole: Site = {
    type: 'site',
    url,
    maxPages: 50,
    maxDepth: 5,
    include: [],
    exclude: [],
    ...config,
  };
  const waits: number[] = [];
  // Waiting only counts; the clock moves with it.
  let clock = 0;
  const crawling = {
    fetch,
    parser,
    now: () => clock,
    wait: async (ms: number) => {
      waits.push(ms);
      clock += ms;
    },
  };
  const validatorsOf = async (key: string) => {
    const etag = validators[key.slice(site.origin.length)];
    return etag === undefined ? null : { etag };
  };
  const items: ReadItem[] = [];
  for await (const item of crawlSite(crawling, whole, validatorsOf, new AbortController().signal))
    items.push(item);
  return { ...summary(items, site), waits };
}

function summary(items: ReadItem[], site: LocalSite): Omit<Crawled, 'waits'> {
  const paths = items.flatMap((item) =>
    item.type === 'document' ? [item.key.slice(site.origin.length)] : [],
  );
  const skipped: Record<string, string> = {};
  for (const item of items)
    if (item.type === 'skipped') skipped[item.item.slice(site.origin.length)] = item.reason;
  return { items, paths, skipped };
}

const links = (...hrefs: string[]) =>
  hrefs.map((href) => `<a href="${href}">${href}</a>`).join(' ');

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

  it('asks with validators where links are not followed', async () => {
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
      '/': page('Home', links('/middle')),
      '/middle': tagged,
      '/leaf': tagged,
    });
    const { items, paths } = await crawl(
      site,
      { maxDepth: 2 },
      { '/middle': '"m"', '/leaf': '"l"' },
    );
    expect(asked).toEqual({ '/middle': undefined, '/leaf': '"l"' });
    expect(paths).toEqual(['/', '/middle']);
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
    const config: Site = {
      type: 'site',
      url: `${site.origin}/`,
      maxPages: 5,
      maxDepth: 2,
      include: [],
      exclude: [],
    };
    const reading = (async () => {
      for await (const item of crawlSite(
        { fetch, parser },
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

describe('readSitemap', () => {
  const read = async (site: LocalSite, path: string, maxPages = 100) => {
    const items: ReadItem[] = [];
    const config = { type: 'sitemap', url: site.origin + path, maxPages } as const;
    for await (const item of readSitemap(
      { fetch, parser },
      config,
      async () => null,
      new AbortController().signal,
    ))
      items.push(item);
    return summary(items, site);
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
