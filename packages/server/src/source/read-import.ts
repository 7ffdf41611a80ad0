import { stat } from 'node:fs/promises';
import { ImportLine, LIMITS } from '@pixel/contract';
import { type FileConfig, type ReadItem, SourceFailure } from '@pixel/core';
import { csvRecords } from './csv-records.ts';
import type { ImportRecord } from './import-record.ts';
import { jsonRecords } from './json-records.ts';

const PROGRESS_EVERY = 200;
/** So many bad lines at the start mean a file of another kind. */
const HOPELESS_LINES = 100;

/**
 * Reads a JSONL or CSV file of documents line by line. Bad lines are skipped with their number. Throws SourceFailure
 * when more than half of the lines are bad, or there is no document at all.
 */
export async function* readImport(
  path: string,
  { fileName, mediaType }: FileConfig,
  signal: AbortSignal,
): AsyncGenerator<ReadItem> {
  const { size } = await stat(path);
  if (size > LIMITS.importBytes) throw tooLarge();
  const isCsv = /\.(?:csv|tsv)$/i.test(fileName) || /csv|tab-separated/i.test(mediaType);
  const seen = new Set<string>();
  let bad = 0;
  let firstProblem = '';
  for await (const record of isCsv ? csvRecords(path, signal) : jsonRecords(path, signal)) {
    signal.throwIfAborted();
    const item = seen.size < LIMITS.importDocuments ? toItem(record, seen) : full(record);
    yield item;
    if (item.type === 'skipped') {
      bad += 1;
      firstProblem ||= `${item.item}: ${item.reason}`;
      if (seen.size >= LIMITS.importDocuments) break;
      if (seen.size === 0 && bad >= HOPELESS_LINES) break;
      continue;
    }
    if (seen.size % PROGRESS_EVERY === 0) {
      const total = Math.round((seen.size * size) / Math.max(1, record.bytesRead));
      yield { type: 'progress', done: seen.size, total: Math.max(seen.size, total) };
    }
  }
  if (seen.size === 0 && bad === 0) throw new SourceFailure('empty', 'The file has no documents.');
  if (bad > seen.size) throw mostlyBad(bad, firstProblem);
  yield { type: 'progress', done: seen.size, total: seen.size };
}

function toItem({ line, value, problem }: ImportRecord, seen: Set<string>): ReadItem {
  const item = `line ${line}`;
  if (problem !== undefined) return { type: 'skipped', item, reason: problem };
  const parsed = ImportLine.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') ?? '';
    const reason = `${field === '' ? 'the line' : `"${field}"`}: ${issue?.message ?? 'is not valid'}`;
    return { type: 'skipped', item, reason: reason.slice(0, 300) };
  }
  const { externalId, title, text, url } = parsed.data;
  if (seen.has(externalId)) {
    return { type: 'skipped', item, reason: `the id "${externalId}" appears a second time` };
  }
  seen.add(externalId);
  return {
    type: 'document',
    key: externalId,
    externalId,
    title: title || externalId,
    text,
    ...(url === undefined ? {} : { url }),
  };
}

function full({ line }: ImportRecord): ReadItem {
  const most = LIMITS.importDocuments.toLocaleString('en');
  return {
    type: 'skipped',
    item: `line ${line} and all after it`,
    reason: `a file may hold at most ${most} documents; put the rest into another one`,
  };
}

function mostlyBad(bad: number, firstProblem: string): SourceFailure {
  return new SourceFailure(
    'corrupt',
    `Most lines of the file could not be read (${bad}). The first: ${firstProblem}. Each line must be a document with "externalId", "title" and "text".`,
  );
}

function tooLarge(): SourceFailure {
  return new SourceFailure(
    'too-large',
    `The file is larger than ${LIMITS.importBytes / 1024 / 1024} MB. Split it into several files.`,
  );
}
