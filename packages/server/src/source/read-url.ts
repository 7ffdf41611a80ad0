import type { SourceConfig } from '@pixel/contract';
import { type ReadDocument, type ReadItem, SourceFailure, type SourceReader } from '@pixel/core';
import { normalizeUrl } from './crawl/normalize-url.ts';
import { type PageReading, readPage } from './read-page.ts';

/** Reads the one page that a person named. Throws SourceFailure. */
export async function* readUrl(
  reading: PageReading,
  { url }: Extract<SourceConfig, { type: 'url' }>,
  knownPage: Parameters<SourceReader['read']>[1],
  signal: AbortSignal,
): AsyncGenerator<ReadItem> {
  const key = normalizeUrl(url);
  yield { type: 'progress', done: 0, total: 1 };
  const result = await readPage(reading, { url, known: await knownPage(key), signal });
  if (result.type === 'failed' && result.code === 'not-found')
    return yield {
      ...{ type: 'skipped', item: url, reason: result.reason },
      was: { key, fate: 'gone' },
    };
  if (result.type === 'failed') throw new SourceFailure(result.code, result.reason);
  if (result.type === 'document' && result.document.text === '') throw withoutText();
  if (result.type === 'unchanged') yield { type: 'unchanged', key };
  else yield toItem(key, result);
  yield { type: 'progress', done: 1, total: 1 };
}

/** A page that was read as an item of a source. */
export function toItem(
  key: string,
  page: Extract<Awaited<ReturnType<typeof readPage>>, { type: 'document' }>,
): ReadDocument {
  const { title, text, pages, hidden } = page.document;
  return {
    type: 'document',
    key,
    title,
    text,
    url: page.url,
    ...(pages === undefined ? {} : { pages }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(page.etag === undefined ? {} : { etag: page.etag }),
    ...(page.lastModified === undefined ? {} : { lastModified: page.lastModified }),
  };
}

function withoutText(): SourceFailure {
  return new SourceFailure(
    'empty',
    'No text was found on this page. Pages that are built by JavaScript cannot be read.',
  );
}
