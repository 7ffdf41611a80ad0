import type { SourceConfig } from '@pixel/contract';
import { type ReadItem, SourceFailure, type SourceReader } from '@pixel/core';
import type { Crawling } from '../crawl-site.ts';
import { crawlPages } from './crawl-pages.ts';
import { createPace, systemWait } from './pace.ts';
import { readRobots } from './robots.ts';
import { siteScope } from './site-scope.ts';
import { sitemapUrls } from './sitemap-urls.ts';

const MAX_FILES = 50;

/** Reads the pages that a sitemap lists, and no others. Throws SourceFailure. */
export async function* readSitemap(
  crawling: Crawling,
  { url, maxPages }: Extract<SourceConfig, { type: 'sitemap' }>,
  knownPage: Parameters<SourceReader['read']>[1],
  signal: AbortSignal,
): AsyncGenerator<ReadItem> {
  const now = crawling.now ?? Date.now;
  const limits = { maxFiles: MAX_FILES, maxUrls: maxPages * 2 };
  const { urls, failures } = await sitemapUrls(crawling.fetch, [url], limits, signal);
  const [failure] = failures;
  if (urls.length === 0) throw unreadable(failure?.reason);
  for (const { address, reason } of failures) yield { type: 'skipped', item: address, reason };
  const scope = siteScope(url, { include: [], exclude: [] });
  const foreign = urls.filter((address) => scope.onSite(address) === undefined).length;
  if (foreign > 0) {
    yield { type: 'skipped', item: `${foreign} pages`, reason: 'They are on another website.' };
  }
  const robots = await readRobots(crawling.fetch, url, signal);
  const pace = createPace(robots.delayMs, crawling.wait ?? systemWait, now);
  yield* crawlPages(
    { ...crawling, scope, robots, pace, seeds: urls, maxPages, maxDepth: 0, knownPage, now },
    signal,
  );
}

function unreadable(reason: string | undefined): SourceFailure {
  return reason === undefined
    ? new SourceFailure('empty', 'No page addresses were found there. Is it a sitemap?')
    : new SourceFailure('unreachable', `The sitemap could not be read. ${reason}`);
}
