import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { FetchFailure } from '../../web/fetch-failure.ts';
import type { GuardedFetch } from '../../web/guarded-fetch.ts';

export interface SitemapLimits {
  readonly maxFiles: number;
  readonly maxUrls: number;
}

export interface SitemapReading {
  readonly urls: readonly string[];
  /** Sitemaps that could not be read, with the reason. */
  readonly failures: readonly { readonly address: string; readonly reason: string }[];
}

const MAX_BYTES = 20 * 1024 * 1024;
const unzip = promisify(gunzip);

/** The page addresses of sitemaps, of the sitemaps that an index names, and of plain lists; gzip is unpacked. */
export async function sitemapUrls(
  fetch: GuardedFetch,
  addresses: readonly string[],
  { maxFiles, maxUrls }: SitemapLimits,
  signal: AbortSignal,
): Promise<SitemapReading> {
  const urls = new Set<string>();
  const failures: { address: string; reason: string }[] = [];
  const waiting = [...new Set(addresses)];
  const known = new Set(waiting);
  for (let i = 0; i < waiting.length && i < maxFiles && urls.size < maxUrls; i += 1) {
    const address = waiting[i] ?? '';
    const text = await sitemapText(fetch, address, signal).catch((error: unknown) => {
      signal.throwIfAborted();
      const reason = error instanceof FetchFailure ? error.message : 'It could not be read.';
      failures.push({ address, reason });
      return '';
    });
    const isIndex = /<(?:\w+:)?sitemapindex[\s>]/i.test(text.slice(0, 4_096));
    for (const found of addressesIn(text, maxUrls - urls.size)) {
      if (!isIndex) urls.add(found);
      // A hostile index names itself or others without end.
      else if (!known.has(found) && new URL(found).hostname === new URL(address).hostname) {
        known.add(found);
        waiting.push(found);
      }
    }
  }
  return { urls: [...urls], failures };
}

async function sitemapText(
  fetch: GuardedFetch,
  address: string,
  signal: AbortSignal,
): Promise<string> {
  const { status, body } = await fetch(address, { signal, maxBytes: MAX_BYTES });
  if (status !== 200) throw new FetchFailure('unreachable', `The address answered ${status}.`);
  const isPacked = body[0] === 0x1f && body[1] === 0x8b;
  if (!isPacked) return new TextDecoder().decode(body);
  const bytes = await unzip(body, { maxOutputLength: MAX_BYTES }).catch((cause: unknown) => {
    throw new FetchFailure('too-large', 'The sitemap is damaged or too large.', { cause });
  });
  return new TextDecoder().decode(bytes);
}

const LOCATION =
  /<(?:\w{1,10}:)?loc>([^<]{1,4096}|\s{0,20}<!\[CDATA\[[^\]]{1,4096}\]\]>\s{0,20})<\//gi;

function addressesIn(text: string, limit: number): string[] {
  const found: string[] = [];
  const isMarkup = /^\s*</.test(text);
  const candidates = isMarkup
    ? Array.from(text.matchAll(LOCATION), ([, location = '']) => location)
    : text.split(/\r?\n/, limit + 1);
  for (const candidate of candidates) {
    const address = unescaped(candidate.replace(/<!\[CDATA\[|\]\]>/g, '').trim());
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) continue;
    found.push(address);
    if (found.length >= limit) break;
  }
  return found;
}

function unescaped(text: string): string {
  return text
    .replace(/&(?:lt|#60);/g, '<')
    .replace(/&(?:gt|#62);/g, '>')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39);/g, "'")
    .replace(/&(?:amp|#38);/g, '&');
}
