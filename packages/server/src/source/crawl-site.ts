import type { SourceConfig } from '@pixel/contract';
import { type ReadItem, SourceFailure, type SourceReader } from '@pixel/core';
import { crawlPages } from './crawl/crawl-pages.ts';
import { createPace, systemWait, type Wait } from './crawl/pace.ts';
import { readPatiently } from './crawl/read-patiently.ts';
import { type Robots, readRobots } from './crawl/robots.ts';
import { siteScope } from './crawl/site-scope.ts';
import { sitemapUrls } from './crawl/sitemap-urls.ts';
import type { PageReading } from './read-page.ts';

/** What a crawl needs from outside. The clock in milliseconds and the wait are the system's when absent. */
export interface Crawling extends PageReading {
  readonly wait?: Wait;
  readonly now?: () => number;
}

/**
 * Reads a website from its start page: politely, on one site, within the limits. Throws SourceFailure when the start
 * page cannot be read or nothing on the site has text.
 */
export async function* crawlSite(
  crawling: Crawling,
  config: Extract<SourceConfig, { type: 'site' }>,
  knownPage: Parameters<SourceReader['read']>[1],
  signal: AbortSignal,
): AsyncGenerator<ReadItem> {
  const now = crawling.now ?? Date.now;
  yield { type: 'progress', done: 0, total: 1 };
  const asked = await openTo(crawling, config.url, signal);
  const pace = createPace(asked.delayMs, crawling.wait ?? systemWait, now);
  const result = await readPatiently(crawling, { url: config.url, known: null, signal }, pace);
  if (result.type === 'failed') throw new SourceFailure(result.code, result.reason);
  // The address may forward to another one: that is the site then, with rules of its own.
  const home = result.type === 'document' ? result.url : config.url;
  const hasMoved = new URL(home).origin !== new URL(config.url).origin;
  const robots = hasMoved ? await openTo(crawling, home, signal) : asked;
  const scope = siteScope(home, config);
  const seeds =
    config.maxDepth === 0
      ? []
      : await sitemapSeeds(crawling, { home, robots, maxPages: config.maxPages }, signal);
  const first = { url: home, result };
  const { maxPages, maxDepth } = config;
  yield* crawlPages(
    { ...crawling, scope, robots, pace, first, seeds, maxPages, maxDepth, knownPage, now },
    signal,
  );
}

/** The rules of a site whose start page is open to us. */
async function openTo({ fetch }: Crawling, url: string, signal: AbortSignal): Promise<Robots> {
  const robots = await readRobots(fetch, url, signal);
  if (robots.isAllowed(url)) return robots;
  throw new SourceFailure(
    'robots',
    'The website asks robots not to read this page (robots.txt). Allow "PixelBot" there, or add the pages as files.',
  );
}

async function sitemapSeeds(
  { fetch }: Crawling,
  site: { readonly home: string; readonly robots: Robots; readonly maxPages: number },
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { home, robots, maxPages } = site;
  const named = robots.sitemaps.length > 0 ? robots.sitemaps : [new URL('/sitemap.xml', home).href];
  const limits = { maxFiles: 5, maxUrls: maxPages * 2 };
  const scope = siteScope(home, { include: [], exclude: [] });
  const onSite = named.flatMap((address) => scope.onSite(address) ?? []);
  // A site without a sitemap is still a site.
  return (await sitemapUrls(fetch, onSite, limits, signal)).urls;
}
