import { createHash } from 'node:crypto';
import { syncSource } from '@pixel/core';
import { fakeEmbedder, seedBot, testCtx } from '@pixel/core/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createGuardedFetch, type GuardedFetch } from '../web/guarded-fetch.ts';
import { createDocumentParser, type DocumentParser } from './document-parser.ts';
import { createSourceReader } from './source-reader.ts';
import { localSite, page, type Route } from './testing/local-site.ts';

// A thousand pages are read several times, by parsers that share the machine.
vi.setConfig({ testTimeout: 240_000 });

const PAGES = 1_000;
const signal = new AbortController().signal;
let parser: DocumentParser;
let fetch: GuardedFetch;
beforeAll(() => {
  parser = createDocumentParser({ children: 1 });
  fetch = createGuardedFetch({ userAgent: 'PixelBot/1.0', allowPrivate: true });
});
afterAll(() => Promise.all([parser.close(), fetch.close()]));

/** Letters, since a crawler takes thousands of paths that differ in a number for a trap. */
const nameOf = (no: number): string =>
  String.fromCharCode(97 + (no % 26)) + (no < 26 ? '' : nameOf(Math.floor(no / 26) - 1));

interface Given {
  readonly hasEtags: boolean;
  readonly count: number;
}

/** A site whose pages link to ten others each; `bodies` holds pages that changed, `moved` those with a new address. */
async function openSite({ hasEtags, count }: Given) {
  const bodies = new Map<string, string>();
  const moved = new Map<number, 'gone' | 'forwards'>();
  const pathOf = (no: number) =>
    no === 0 ? '/' : `${moved.has(no) ? '/moved' : ''}/${nameOf(no)}`;
  const links = (no: number) =>
    Array.from({ length: 10 }, (_, at) => no * 10 + at + 1)
      .filter((child) => child < count)
      .map((child) => `<a href="${pathOf(child)}">Page ${nameOf(child)}</a>`)
      .join(' ');
  const statuses: number[] = [];
  const routes: Record<string, Route> = {};
  for (let no = 0; no < count; no += 1) {
    const path = pathOf(no);
    const answer: Route = (request, response) => {
      const body = `<p>About ${nameOf(no)}.</p><p>${links(no)}</p>`;
      const html = bodies.get(path) ?? page(`Page ${nameOf(no)}`, body);
      const etag = `"${createHash('sha256').update(html).digest('hex').slice(0, 16)}"`;
      const isSame = hasEtags && request.headers['if-none-match'] === etag;
      statuses.push(isSame ? 304 : 200);
      response.writeHead(isSame ? 304 : 200, {
        'content-type': 'text/html; charset=utf-8',
        ...(hasEtags && { etag }),
      });
      response.end(isSame ? undefined : html);
    };
    routes[path] = (request, response) => {
      const fate = moved.get(no);
      if (fate === undefined) return answer(request, response);
      if (fate === 'gone') return response.writeHead(404).end('gone');
      response.writeHead(301, { location: pathOf(no) }).end();
    };
    routes[`/moved${path}`] = (request, response) =>
      moved.has(no) ? answer(request, response) : response.writeHead(404).end('none');
  }
  const site = await localSite(routes);
  return { site, bodies, moved, statuses };
}

async function openSource(given: Given) {
  const { site, bodies, moved, statuses } = await openSite(given);
  const embedded: string[] = [];
  const embedder: typeof fakeEmbedder = {
    ...fakeEmbedder,
    embedPassages: (passages) => {
      embedded.push(...passages.map(({ text }) => text));
      return fakeEmbedder.embedPassages(passages);
    },
  };
  // Politeness has tests of its own; here it would slow down with a busy machine.
  const wait = () => Promise.resolve();
  const reader = createSourceReader({ files: { pathOf: (key) => key }, fetch, parser, wait });
  const ctx = { ...testCtx({ embedder }), reader };
  const bot = await seedBot(ctx);
  const source = await ctx.stores.sources.saveSource({
    ...{ id: ctx.newId('source'), botId: bot.id, clientId: bot.clientId, title: 'Site' },
    ...{ url: site.origin, sizeBytes: null, addedBy: 'usr_1' },
    config: {
      ...{ type: 'site', url: `${site.origin}/`, maxPages: 2_000, maxDepth: 10 },
      ...{ include: [], exclude: [] },
    },
  });
  /** Reads the site; what it asked for, what it embedded, and what it found. */
  const sync = async () => {
    for (const list of [site.requests, statuses, embedded]) list.length = 0;
    await syncSource(ctx, { sourceId: source.id, signal });
    const [run] = await ctx.stores.sources.listRuns(source);
    const pages = site.requests.filter((path) => !/robots|sitemap/.test(path));
    return { run, pages, statuses: [...statuses], embedded: [...embedded] };
  };
  const passages = async () =>
    (await ctx.stores.knowledge.listPassages('all', { sourceId: source.id, limit: 500 })).items;
  return { ctx, bot, site, bodies, moved, sync, passages, first: await sync() };
}

it.each([
  { name: 'with ETags', hasEtags: true },
  { name: 'without ETags', hasEtags: false },
])(
  'reads an unchanged site of 1,000 pages again $name: each page once, nothing embedded',
  async (given) => {
    const { site, sync, first } = await openSource({ ...given, count: PAGES });
    expect(first.run).toMatchObject({ outcome: 'applied', added: PAGES, failed: 0 });
    expect(first.embedded.length).toBeGreaterThanOrEqual(PAGES);
    const again = await sync();
    expect(again.embedded).toEqual([]);
    expect(again.run).toMatchObject({ added: 0, changed: 0, unchanged: PAGES, removed: 0 });
    expect(again.run).toMatchObject({ read: given.hasEtags ? 1 : PAGES, embedded: 0 });
    expect(again.pages).toHaveLength(PAGES);
    expect(new Set(again.pages).size).toBe(PAGES);
    // The start page is where the crawl begins and is read as a whole.
    const whole = again.statuses.filter((status) => status === 200).length;
    expect(whole).toBe(given.hasEtags ? 1 : PAGES);
    await site.close();
  },
);

it('finds what changed behind pages that did not', async () => {
  const { site, bodies, sync } = await openSource({ hasEtags: true, count: 60 });
  const path = `/${nameOf(45)}`;
  bodies.set(path, page('Page changed', '<p>Now about zebras. <a href="/new">New</a></p>'));
  const again = await sync();
  expect(again.run).toMatchObject({ added: 0, changed: 1, unchanged: 59, failed: 1 });
  expect(again.run?.examples.changed).toEqual([`${site.origin}${path}`]);
  expect(again.embedded.length).toBeGreaterThan(0);
  expect(again.run?.embedded).toBe(again.embedded.length);
  for (const text of again.embedded) expect(text).toContain('zebras');
  await site.close();
});

it.each([
  { name: 'that are gone from the old address', fate: 'gone', hasEtags: false },
  { name: 'that are gone from the old address, with ETags', fate: 'gone', hasEtags: true },
  { name: 'to which the old address forwards', fate: 'forwards', hasEtags: false },
] as const)('keeps passages and vectors of 20 pages of 60 $name', async ({ fate, hasEtags }) => {
  const count = 60;
  const { ctx, bot, site, bodies, moved, sync, passages } = await openSource({ hasEtags, count });
  const idsOf = (list: Awaited<ReturnType<typeof passages>>) => list.map(({ id }) => id).sort();
  const before = await passages();
  const [left] = before.filter(({ documentTitle }) => documentTitle === `Page ${nameOf(45)}`);
  if (left) await ctx.stores.knowledge.setExcluded({ ...left, clientId: bot.clientId }, true);
  for (let no = 40; no < count; no += 1) moved.set(no, fate);

  const again = await sync();
  expect(again.embedded).toEqual([]);
  expect(again.run).toMatchObject({
    added: 0,
    changed: 20,
    unchanged: 40,
    removed: 0,
    embedded: 0,
  });
  expect(new Set(again.pages).size).toBe(again.pages.length);
  expect(again.pages.filter((path) => path.startsWith('/moved/'))).toHaveLength(20);
  expect(idsOf(await passages())).toEqual(idsOf(before));
  const now = (await passages()).filter(({ url }) => url?.includes('/moved/'));
  expect(new Set(now.map(({ documentId }) => documentId)).size).toBe(20);
  expect(now.find(({ id }) => id === left?.id)).toMatchObject({ excluded: true });
  expect(await ctx.index.count(bot.id)).toBe(before.length - 1);

  // One comes back, one is written anew at its new address.
  moved.delete(50);
  const path = `/${nameOf(51)}`;
  bodies.set(path, page('Page changed', '<p>Now about zebras.</p>'));
  const third = await sync();
  expect(third.run).toMatchObject({ outcome: 'applied', added: 0, changed: 2 });
  expect(third.embedded.length).toBeGreaterThan(0);
  for (const text of third.embedded) expect(text).toContain('zebras');
  await site.close();
});
