import { type KnownPage, type ReadItem, SourceFailure, type SourceReader } from '@pixel/core';
import type { PageReading, PageResult } from '../read-page.ts';
import { type Candidate, createFrontier } from './frontier.ts';
import type { Pace } from './pace.ts';
import { createPageKeeper } from './page-keeper.ts';
import { readPatiently } from './read-patiently.ts';
import type { Robots } from './robots.ts';
import type { SiteScope } from './site-scope.ts';
import { createTaskLine } from './task-line.ts';

export interface Crawl extends PageReading {
  readonly scope: SiteScope;
  readonly robots: Robots;
  readonly pace: Pace;
  /** A page that was read already; its links come first. */
  readonly first?: { readonly url: string; readonly result: PageResult };
  /** Read after the pages that the first one links to. */
  readonly seeds: readonly string[];
  readonly maxPages: number;
  /** Links are followed up to this depth; 0 reads the seeds alone. */
  readonly maxDepth: number;
  readonly knownPage: Parameters<SourceReader['read']>[1];
  /** Milliseconds. */
  readonly now: () => number;
}

/** At the same time at one site; one when robots.txt asks for a delay. */
const MAX_CONCURRENT = 2;
/** So many failures in a row mean that the site has gone. */
const MAX_FAILURES_IN_A_ROW = 25;
const BASE_TIME_MS = 120_000;
const TIME_PER_PAGE_MS = 4_000;
const MAX_TIME_MS = 3_600_000;
/** Of all pages together. */
const MAX_BYTES = 1024 * 1024 * 1024;
const CLOSED = 'The website closes this page to robots (robots.txt).';

interface Visit {
  readonly candidate: Candidate;
  readonly known: KnownPage | null;
  readonly result: PageResult;
}

/**
 * Reads pages of one site, breadth first, at most two at a time, until the pages, the limit or the time run out.
 * Yields documents, pages that did not change, what was skipped and why, and progress. Throws SourceFailure when
 * there is nothing to keep.
 */
export async function* crawlPages(crawl: Crawl, signal: AbortSignal): AsyncGenerator<ReadItem> {
  const endsAt =
    crawl.now() + Math.min(MAX_TIME_MS, BASE_TIME_MS + crawl.maxPages * TIME_PER_PAGE_MS);
  const concurrent = crawl.robots.delayMs > 0 ? 1 : MAX_CONCURRENT;
  const frontier = createFrontier();
  const keeper = createPageKeeper(crawl, frontier);
  const stop = new AbortController();
  const ends = AbortSignal.any([signal, stop.signal]);
  // Pages are kept in the order in which they were found: of two with the same text it is always the same one.
  const visits = createTaskLine<Visit>(concurrent);
  let visited = 0;

  const hasRoom = () =>
    visits.hasPlace() &&
    keeper.kept() + visits.size() < crawl.maxPages &&
    visited < crawl.maxPages * 3 + 50 &&
    keeper.failuresInARow() < MAX_FAILURES_IN_A_ROW &&
    keeper.readBytes() < MAX_BYTES &&
    crawl.now() < endsAt;
  const progress = (): ReadItem => {
    const known = keeper.kept() + visits.size() + frontier.size();
    return { type: 'progress', done: keeper.kept(), total: Math.min(crawl.maxPages, known) };
  };

  try {
    if (crawl.first !== undefined) {
      frontier.claim(crawl.first.url);
      yield* keeper.keep({ url: crawl.first.url, depth: 0, known: null }, crawl.first.result);
    }
    keeper.follow(crawl.seeds, 1);
    yield progress();
    for (;;) {
      while (hasRoom()) {
        const candidate = frontier.next();
        if (candidate === undefined) break;
        if (!crawl.robots.isAllowed(candidate.url)) {
          yield { type: 'skipped', item: candidate.url, reason: CLOSED };
          continue;
        }
        visited += 1;
        visits.start(() => visitPage(crawl, candidate, ends));
      }
      if (visits.size() === 0) break;
      for (const { candidate, known, result } of await visits.next()) {
        yield* keeper.keep({ ...candidate, known }, result);
        yield progress();
      }
    }
  } finally {
    stop.abort();
    await visits.settle();
  }
  if (keeper.kept() === 0) throw keeper.failure() ?? nothing();
  if (frontier.size() === 0 || keeper.kept() >= crawl.maxPages) return;
  const hasGone = keeper.failuresInARow() >= MAX_FAILURES_IN_A_ROW;
  const reason = hasGone
    ? 'The website stopped answering.'
    : 'The limits of time and size for one website were reached.';
  yield { type: 'skipped', item: `${frontier.size()} pages`, reason, isCutShort: true };
}

async function visitPage(crawl: Crawl, candidate: Candidate, signal: AbortSignal): Promise<Visit> {
  const { url, key, depth } = candidate;
  const found = await crawl.knownPage(key);
  // A page that did not change does not say again where it leads.
  const known = found?.links === null && depth < crawl.maxDepth ? null : found;
  const isInScope = (hop: URL) => {
    const page = crawl.scope.onSite(hop.href);
    return page !== undefined && crawl.robots.isAllowed(page);
  };
  const result = await readPatiently(crawl, { url, known, signal, isInScope }, crawl.pace);
  return { candidate, known, result };
}

function nothing(): SourceFailure {
  return new SourceFailure('empty', 'No page with text was found at this address.');
}
