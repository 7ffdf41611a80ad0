import type { WebPage } from '../parsed-document.ts';
import type { HtmlDocument } from './dom.ts';

const MAX_LINKS = 5_000;

/** What a page tells a crawler: links to follow, its canonical address, and whether to keep and follow it. */
export function webPage(document: HtmlDocument, url: string | undefined): WebPage {
  const base = absolute(document.querySelector('base[href]')?.getAttribute('href'), url) ?? url;
  const robots = [...document.querySelectorAll('meta[name]')]
    .filter((meta) => /^(?:robots|pixelbot)$/i.test(meta.getAttribute('name') ?? ''))
    .map((meta) => meta.getAttribute('content') ?? '')
    .join(',');
  const rules = new Set(robots.toLowerCase().split(/[\s,]+/));
  const noFollow = rules.has('nofollow') || rules.has('none');
  const canonical = absolute(
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
    base,
  );
  return {
    links: noFollow ? [] : linksOf(document, base),
    ...(canonical === undefined ? {} : { canonical }),
    noIndex: rules.has('noindex') || rules.has('none'),
    noFollow,
  };
}

function linksOf(document: HtmlDocument, base: string | undefined): string[] {
  const links = new Set<string>();
  for (const anchor of document.querySelectorAll('a[href], area[href]')) {
    if (/\b(?:nofollow|ugc|sponsored)\b/i.test(anchor.getAttribute('rel') ?? '')) continue;
    const link = absolute(anchor.getAttribute('href'), base);
    if (link !== undefined) links.add(link);
    if (links.size >= MAX_LINKS) break;
  }
  return [...links];
}

function absolute(href: string | null | undefined, base: string | undefined): string | undefined {
  const text = href?.trim() ?? '';
  if (text === '' || text.length > 2_048 || text.startsWith('#')) return undefined;
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.hash = '';
  return url.href;
}
