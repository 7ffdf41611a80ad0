import { describe, expect, it } from 'vitest';
import type { GuardedFetch } from '../../web/guarded-fetch.ts';
import { readRobots } from './robots.ts';

/** A site whose robots.txt holds the text. */
const siteOf = (text: string, status = 200): GuardedFetch =>
  Object.assign(
    async (url: string) => ({
      url,
      status,
      headers: {},
      mediaType: 'text/plain',
      body: Buffer.from(text),
    }),
    { close: async () => undefined },
  );
const rulesOf = (text: string, status?: number) =>
  readRobots(siteOf(text, status), 'https://shop.example/', new AbortController().signal);

describe('readRobots', () => {
  it('takes the rules for us before those for everybody', async () => {
    const robots = await rulesOf(
      'User-agent: *\nDisallow: /\n\nUser-agent: pixelbot\nDisallow: /a*b$ # no\nAllow: /\nCrawl-delay: 2',
    );
    expect(robots.isAllowed('https://shop.example/c')).toBe(true);
    expect(robots.isAllowed('https://shop.example/axxb')).toBe(false);
    expect(robots.delayMs).toBe(2_000);
  });

  it.each([
    ['404', '', 404],
    ['a page instead', '<!doctype html><p>Disallow: /', 200],
    ['nothing', '', 200],
  ])('allows all when there is %s', async (_, text, status) => {
    expect((await rulesOf(text, status)).isAllowed('https://shop.example/x')).toBe(true);
  });

  it('names sitemaps and bounds the delay', async () => {
    const robots = await rulesOf(
      'Sitemap: https://shop.example/s.xml\nUser-agent: *\nCrawl-delay: 86400',
    );
    expect(robots).toMatchObject({ delayMs: 5_000, sitemaps: ['https://shop.example/s.xml'] });
  });

  it('#41 #51 answers fast under 10,000 rules of wildcards, and closes rather than opens', async () => {
    const rules = Array.from(
      { length: 10_000 },
      (_, i) => `Disallow: /x${i}${'*a'.repeat(100)}`,
    ).join('\n');
    const robots = await rulesOf(`User-agent: *\n${rules}`);
    const startedAt = performance.now();
    for (let i = 0; i < 20; i += 1) robots.isAllowed(`https://shop.example/${'a'.repeat(900)}${i}`);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(robots.isAllowed('https://shop.example/x500-anything')).toBe(false);
  });
});
