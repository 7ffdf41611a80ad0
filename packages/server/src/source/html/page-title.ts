import { cleanCharacters } from './clean-characters.ts';
import type { HtmlDocument } from './dom.ts';
import { inlineText } from './inline-text.ts';

const MAX_TITLE_LENGTH = 300;

/** The title of a page without the name of the site: from og:title, the only `h1`, or `title`; empty without. */
export function pageTitle(document: HtmlDocument, url: string | undefined): string {
  const named = clean(metaContent(document, 'meta[property="og:title"]'));
  const whole = clean(document.querySelector('head title, title')?.textContent ?? '');
  const site = clean(metaContent(document, 'meta[property="og:site_name"]'));
  const headings = [...document.querySelectorAll('h1')].map((heading) => inlineText(heading));
  const [heading] = headings.filter((text) => text !== '');
  const base = named === '' ? whole : named;
  if (base === '') return (heading ?? '').slice(0, MAX_TITLE_LENGTH);
  const parts = base.split(SEPARATOR);
  if (parts.length === 1) return base;
  const exact = parts.find((part) => part === heading);
  if (exact !== undefined) return exact;
  const isSite = (part: string) => isSiteName(part, site, url);
  if (isSite(parts.at(-1) ?? '')) return parts.slice(0, -1).join(' - ');
  if (isSite(parts[0] ?? '')) return parts.slice(1).join(' - ');
  return base;
}

const SEPARATOR = /\s+[|–—·•»]\s+|\s+-\s+|\s+::\s+|\s*\|\s*/;

function isSiteName(part: string, site: string, url: string | undefined): boolean {
  const name = letters(part);
  if (name === '') return true;
  if (site !== '' && name === letters(site)) return true;
  if (url === undefined || !URL.canParse(url)) return false;
  const host = letters(new URL(url).hostname.replace(/^www\./, ''));
  return name.length >= 3 && host.includes(name);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function metaContent(document: HtmlDocument, selector: string): string {
  return document.querySelector(selector)?.getAttribute('content') ?? '';
}

function clean(text: string): string {
  return cleanCharacters(text).replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE_LENGTH);
}
