import { access } from 'node:fs/promises';
import { type FileConfig, type ReadItem, SourceFailure } from '@pixel/core';
import type { DocumentParser } from './document-parser.ts';

/** Reads an uploaded file as one document. Throws SourceFailure. */
export async function* readFile(
  { parser }: { readonly parser: DocumentParser },
  path: string,
  { fileName, mediaType }: FileConfig,
  signal: AbortSignal,
): AsyncGenerator<ReadItem> {
  await access(path).catch((cause: unknown) => {
    throw new SourceFailure('gone', 'The file is no longer there. Upload it again.', { cause });
  });
  yield { type: 'progress', done: 0, total: 1 };
  const input = { content: { path }, name: fileName, mediaType };
  const { title, text, pages, hidden } = await parser.parse(input, signal);
  yield {
    type: 'document',
    key: fileName,
    title,
    text,
    ...(pages === undefined ? {} : { pages }),
    ...(hidden === undefined ? {} : { hidden }),
  };
  yield { type: 'progress', done: 1, total: 1 };
}
