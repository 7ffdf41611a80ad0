import type { ReadConfig, ReadItem, SourceReader } from '@pixel/core';
import type { GuardedFetch } from '../web/guarded-fetch.ts';
import { readSitemap } from './crawl/read-sitemap.ts';
import { type Crawling, crawlSite } from './crawl-site.ts';
import type { DocumentParser } from './document-parser.ts';
import { readFile } from './read-file.ts';
import { readImport } from './read-import.ts';
import { readUrl } from './read-url.ts';

export interface SourceReaderOptions extends Pick<Crawling, 'wait'> {
  readonly files: { readonly pathOf: (key: string) => string };
  readonly fetch: GuardedFetch;
  readonly parser: DocumentParser;
}

/** Reads every type of source. Documents keep their key over runs: canonical address, external id or file name. */
export function createSourceReader(options: SourceReaderOptions): SourceReader {
  return {
    read: (source, knownPage, signal) => items(options, source, knownPage, signal),
  };
}

type KnownPageOf = Parameters<SourceReader['read']>[1];

async function* items(
  options: SourceReaderOptions,
  { config }: { readonly config: ReadConfig },
  knownPage: KnownPageOf,
  signal: AbortSignal,
): AsyncGenerator<ReadItem> {
  signal.throwIfAborted();
  switch (config.type) {
    case 'text':
      return yield textItem(config);
    case 'url':
      return yield* readUrl(options, config, knownPage, signal);
    case 'site':
      return yield* crawlSite(options, config, knownPage, signal);
    case 'sitemap':
      return yield* readSitemap(options, config, knownPage, signal);
    case 'file':
      return yield* readFile(options, options.files.pathOf(config.fileKey), config, signal);
    case 'import':
      return yield* readImport(options.files.pathOf(config.fileKey), config, signal);
  }
}

function textItem(config: Extract<ReadConfig, { type: 'text' }>): ReadItem {
  const { title, text, url, externalId } = config;
  return {
    type: 'document',
    key: externalId ?? 'text',
    title,
    text,
    ...(url === undefined ? {} : { url }),
    ...(externalId === undefined ? {} : { externalId }),
  };
}
