import type { SourceConfig } from '@pixel/contract';
import type { KnownPage, ReadItem } from '@pixel/core';
import { createGuardedFetch, type GuardedFetch } from '../../web/guarded-fetch.ts';
import { crawlSite } from '../crawl-site.ts';
import { createDocumentParser, type DocumentParser } from '../document-parser.ts';
import { type LocalSite, localSite, type Route } from './local-site.ts';

type Site = Extract<SourceConfig, { type: 'site' }>;

/** What a reading found, by paths below the site's origin. */
export interface Found {
  readonly items: readonly ReadItem[];
  readonly paths: readonly string[];
  readonly skipped: Readonly<Record<string, string>>;
}

/** Crawls local sites with the real client and parser; waiting only counts. */
export interface CrawlBench {
  readonly parser: DocumentParser;
  readonly fetch: GuardedFetch;
  serve(routes: Record<string, Route>, fallback?: Route): Promise<LocalSite>;
  crawl(
    site: LocalSite,
    config?: Partial<Site>,
    known?: Readonly<Record<string, Partial<KnownPage>>>,
  ): Promise<Found & { readonly waits: readonly number[] }>;
  /** Ends the sites of one test. */
  closeSites(): Promise<void>;
  close(): Promise<void>;
}

export function createCrawlBench(): CrawlBench {
  const parser = createDocumentParser();
  const fetch = createGuardedFetch({ userAgent: 'PixelBot/1.0', allowPrivate: true });
  const open: LocalSite[] = [];
  return {
    parser,
    fetch,
    async serve(routes, fallback) {
      const site = await localSite(routes, fallback);
      open.push(site);
      return site;
    },
    async crawl(site, config = {}, known = {}) {
      const whole: Site = {
        ...{ type: 'site', url: `${site.origin}/`, maxPages: 50, maxDepth: 5 },
        ...{ include: [], exclude: [], ...config },
      };
      const waits: number[] = [];
      // Waiting only counts; the clock moves with it.
      let clock = 0;
      const wait = async (ms: number) => {
        waits.push(ms);
        clock += ms;
      };
      const knownPage = async (key: string) => {
        const page = known[key.slice(site.origin.length)];
        return page ? { etag: null, lastModified: null, links: [], textHash: '', ...page } : null;
      };
      const items: ReadItem[] = [];
      const crawling = { fetch, parser, wait, now: () => clock };
      const { signal } = new AbortController();
      for await (const item of crawlSite(crawling, whole, knownPage, signal)) items.push(item);
      return { ...foundIn(items, site), waits };
    },
    async closeSites() {
      await Promise.all(open.splice(0).map((site) => site.close()));
    },
    async close() {
      await Promise.all([parser.close(), fetch.close()]);
    },
  };
}

/** The items of a reading by path. */
export function foundIn(items: readonly ReadItem[], site: LocalSite): Found {
  const paths = items.flatMap((item) =>
    item.type === 'document' ? [item.key.slice(site.origin.length)] : [],
  );
  const skipped: Record<string, string> = {};
  for (const item of items)
    if (item.type === 'skipped') skipped[item.item.slice(site.origin.length)] = item.reason;
  return { items, paths, skipped };
}

/** Links as a page has them. */
export const links = (...hrefs: string[]): string =>
  hrefs.map((href) => `<a href="${href}">${href}</a>`).join(' ');
