import { createHash } from 'node:crypto';
import { type KnownPage, type ReadItem, SourceFailure } from '@pixel/core';
import type { PageResult } from '../read-page.ts';
import { toItem } from '../read-url.ts';
import type { Frontier } from './frontier.ts';
import { normalizeUrl } from './normalize-url.ts';
import type { SiteScope } from './site-scope.ts';

/** Decides what becomes of each page that was read, and which of its links are followed. */
export interface PageKeeper {
  keep(
    page: { readonly url: string; readonly depth: number; readonly known: KnownPage | null },
    result: PageResult,
  ): ReadItem[];
  /** Adds addresses of the site to the frontier. */
  follow(links: readonly string[], depth: number): void;
  readonly kept: () => number;
  /** Bytes that the pages took on the way. */
  readonly readBytes: () => number;
  readonly failuresInARow: () => number;
  /** Why nothing was kept: the first page that failed. */
  readonly failure: () => SourceFailure | undefined;
}

type ReadPage = Extract<PageResult, { type: 'document' }>;

export function createPageKeeper(
  site: { readonly scope: SiteScope; readonly maxDepth: number },
  frontier: Frontier,
): PageKeeper {
  const { scope } = site;
  const contents = new Set<string>();
  let kept = 0;
  let readBytes = 0;
  let failuresInARow = 0;
  let failure: SourceFailure | undefined;

  const ownLinks = (links: readonly string[]) =>
    links.flatMap((link) => {
      const url = scope.onSite(link);
      return url === undefined || !scope.isReadable(url) || !scope.isIncluded(url) ? [] : url;
    });

  const follow = (links: readonly string[], depth: number) => {
    for (const url of ownLinks(links)) frontier.add(url, depth);
  };

  const failed = (url: string, result: Extract<PageResult, { type: 'failed' }>): ReadItem => {
    const { code, reason } = result;
    failure ??= new SourceFailure(code, reason);
    const key = normalizeUrl(url);
    if (code === 'not-found') return { ...skipped(url, reason), was: { key, fate: 'gone' } };
    if (LASTING.has(code)) return { ...skipped(url, reason), was: { key, fate: 'failing' } };
    return skipped(url, reason);
  };

  /** False when a page forwards to one that is, or will be, read at its own address. */
  const isOwn = (url: string, answered: string) => {
    const final = normalizeUrl(scope.onSite(answered) ?? url);
    return final === normalizeUrl(url) || frontier.claim(final);
  };

  const drop = (url: string, code: string, reason: string) => {
    failure ??= new SourceFailure(code, reason);
    return [skipped(url, reason)];
  };

  const keepDocument = (url: string, page: ReadPage): ReadItem[] => {
    const key = ownKey(url, page, frontier, scope);
    if (key === undefined || !scope.isIncluded(url)) return [];
    if (page.noIndex) return drop(url, 'robots', 'The page asks not to be listed (noindex).');
    if (page.document.text === '') return drop(url, 'empty', NO_TEXT);
    if (isErrorPage(page)) return drop(url, 'not-found', 'The page says that it does not exist.');
    const content = createHash('sha256').update(page.document.text).digest('base64');
    if (contents.has(content)) return [];
    contents.add(content);
    kept += 1;
    return [toItem(key, page)];
  };

  const keep: PageKeeper['keep'] = ({ url, depth, known }, result) => {
    switch (result.type) {
      case 'failed':
        failuresInARow += LASTING.has(result.code) ? 1 : 0;
        return [failed(url, result)];
      case 'unchanged':
        failuresInARow = 0;
        if (!isOwn(url, result.url)) return [];
        kept += 1;
        if (known) contents.add(known.textHash);
        if (depth < site.maxDepth) follow(known?.links ?? [], depth + 1);
        return [{ type: 'unchanged', key: normalizeUrl(url) }];
      case 'document': {
        failuresInARow = 0;
        readBytes += result.sizeBytes;
        const links = result.noFollow ? [] : ownLinks(result.document.page?.links ?? []);
        const items = keepDocument(url, result).map((item) => withLinks(item, links));
        if (depth < site.maxDepth) follow(links, depth + 1);
        return items;
      }
    }
  };
  return {
    keep,
    follow,
    kept: () => kept,
    readBytes: () => readBytes,
    failuresInARow: () => failuresInARow,
    failure: () => failure,
  };
}

/** More are those of a page that is made to trap robots. */
const MAX_LINKS = 1_000;

/** Failures of a site as a whole, not of one page. */
const LASTING = new Set(['unreachable', 'timeout', 'busy', 'broken']);
const NO_TEXT = 'No text was found on the page. Pages that are built by JavaScript cannot be read.';

/**
 * The key of a page, or undefined when the page is known under another address and will be, or was, read there.
 * A canonical address counts where only parameters differ: sites that name their home page everywhere lose nothing.
 */
function ownKey(
  url: string,
  page: ReadPage,
  frontier: Frontier,
  scope: SiteScope,
): string | undefined {
  const asked = normalizeUrl(url);
  const final = normalizeUrl(scope.onSite(page.url) ?? url);
  if (final !== asked && !frontier.claim(final)) return undefined;
  const canonical = scope.onSite(page.document.page?.canonical ?? page.url);
  if (canonical === undefined) return final;
  const named = normalizeUrl(canonical);
  if (named === final) return final;
  if (new URL(named).pathname !== new URL(final).pathname) return final;
  return frontier.claim(canonical) ? named : undefined;
}

/** Pages that say "not found" with status 200 are short and say so in their title. */
function isErrorPage({ document }: ReadPage): boolean {
  const isShort = document.text.length < 1_500;
  return (
    isShort &&
    /\b(?:404|page not found|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata)\b/i.test(
      document.title,
    )
  );
}

function skipped(item: string, reason: string) {
  return { type: 'skipped', item, reason } as const;
}

/** For the run that finds the page unchanged. */
function withLinks(item: ReadItem, links: readonly string[]): ReadItem {
  return item.type === 'document' ? { ...item, links: links.slice(0, MAX_LINKS) } : item;
}
