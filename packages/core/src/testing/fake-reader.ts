import type { ReadConfig, ReadItem, SourceReader } from '../source/port.ts';

type Script = readonly ReadItem[] | ((config: ReadConfig) => readonly ReadItem[]);

export interface FakeReader extends SourceReader {
  /** What the next reads find; a function may throw SourceFailure. */
  script: Script;
}

/**
 * Hands over its script. A document whose validators are those of the earlier run comes as `unchanged`, as from a site
 * that answers conditional requests. Without a script, a text source reads as itself.
 */
export function createFakeReader(script: Script = readItself): FakeReader {
  const reader: FakeReader = {
    script,
    async *read(source, knownPage, signal) {
      const items =
        typeof reader.script === 'function' ? reader.script(source.config) : reader.script;
      for (const item of items) {
        signal.throwIfAborted();
        if (item.type === 'document' && (await isUnchanged(item, knownPage)))
          yield { type: 'unchanged', key: item.key };
        else yield item;
      }
    },
  };
  return reader;
}

async function isUnchanged(
  item: Extract<ReadItem, { readonly type: 'document' }>,
  knownPage: Parameters<SourceReader['read']>[1],
): Promise<boolean> {
  if ((item.etag ?? item.lastModified) === undefined) return false;
  const known = await knownPage(item.key);
  if (known === null) return false;
  return known.etag === (item.etag ?? null) && known.lastModified === (item.lastModified ?? null);
}

function readItself(config: ReadConfig): readonly ReadItem[] {
  switch (config.type) {
    case 'text':
      return [
        {
          type: 'document',
          key: config.externalId ?? 'text',
          title: config.title,
          text: config.text,
          ...(config.url !== undefined && { url: config.url }),
          ...(config.externalId !== undefined && { externalId: config.externalId }),
        },
      ];
    case 'url':
    case 'site':
    case 'sitemap':
    case 'file':
    case 'import':
      return [];
  }
}
