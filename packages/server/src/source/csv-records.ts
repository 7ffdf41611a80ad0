import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { LIMITS } from '@pixel/contract';
import { SourceFailure } from '@pixel/core';
import { type CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import * as z from 'zod';
import { decodeText } from './charset/decode-text.ts';
import type { ImportRecord } from './import-record.ts';
import { sniffDelimiter } from './plain/parse-csv.ts';

const Row = z.object({
  record: z.record(z.string(), z.string()),
  info: z.object({ lines: z.number(), bytes: z.number() }),
});
const COLUMNS = new Map([
  ['externalid', 'externalId'],
  ['id', 'externalId'],
  ['title', 'title'],
  ['text', 'text'],
  ['url', 'url'],
]);
const SAMPLE_BYTES = 64 * 1024;

/**
 * The rows of a CSV file as values, by its columns externalId (or id), title, text and url. Throws SourceFailure
 * when columns are missing or a quotation mark stays open.
 */
export async function* csvRecords(path: string, signal: AbortSignal): AsyncGenerator<ImportRecord> {
  const { text, charset } = decodeText(await firstLines(path));
  const problems: ImportRecord[] = [];
  const parser = parse({
    delimiter: sniffDelimiter(text),
    bom: true,
    columns: columnNames,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: LIMITS.importLineBytes,
    on_skip: (error) => {
      problems.push({ line: lineOf(error), bytesRead: 0, problem: 'the row could not be read' });
      return undefined;
    },
  });
  const file = createReadStream(path, { signal });
  const decoder = iconv.decodeStream(iconv.encodingExists(charset) ? charset : 'utf-8');
  file.on('error', (error) => parser.destroy(error));
  file.pipe(decoder).pipe(parser);
  try {
    for await (const row of parser) {
      yield* problems.splice(0);
      const { record, info } = Row.parse(row);
      const { externalId, title, text: body, url } = record;
      const value = { externalId, title, text: body, ...(url ? { url } : {}) };
      yield { line: info.lines, bytesRead: info.bytes, value };
    }
    yield* problems.splice(0);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof SourceFailure) throw cause;
    throw new SourceFailure('corrupt', 'The table is damaged and could not be read.', { cause });
  } finally {
    file.destroy();
    parser.destroy();
  }
}

/** Whole lines only: a charset cannot be told from half a character. */
async function firstLines(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(SAMPLE_BYTES);
    const { bytesRead } = await file.read(buffer, 0, SAMPLE_BYTES, 0);
    const sample = buffer.subarray(0, bytesRead);
    const end = sample.lastIndexOf(10);
    return bytesRead < SAMPLE_BYTES || end === -1 ? sample : sample.subarray(0, end);
  } finally {
    await file.close();
  }
}

function columnNames(header: readonly string[]): (string | false)[] {
  const names = header.map(
    (name) =>
      COLUMNS.get(
        name
          .trim()
          .toLowerCase()
          .replace(/[\s_-]/g, ''),
      ) ?? false,
  );
  if (names.includes('externalId') && names.includes('text')) return names;
  throw new SourceFailure(
    'corrupt',
    'The table needs the columns "externalId" and "text"; "title" and "url" are optional.',
  );
}

function lineOf(error: CsvError | undefined): number {
  return typeof error?.lines === 'number' ? error.lines : 0;
}
