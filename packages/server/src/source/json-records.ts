import { createReadStream } from 'node:fs';
import { LIMITS } from '@pixel/contract';
import type { ImportRecord } from './import-record.ts';

const NEWLINE = 10;

/** The lines of a JSONL file as values. A line longer than the limit is passed over without being kept. */
export async function* jsonRecords(
  path: string,
  signal: AbortSignal,
): AsyncGenerator<ImportRecord> {
  let parts: Buffer[] = [];
  let length = 0;
  let line = 0;
  let bytesRead = 0;
  const end = (): ImportRecord | undefined => {
    const isLong = length > LIMITS.importLineBytes;
    const source = isLong ? undefined : Buffer.concat(parts, length);
    parts = [];
    length = 0;
    line += 1;
    return toRecord(source, line, bytesRead);
  };
  for await (const chunk of createReadStream(path, { signal })) {
    const bytes = Buffer.from(chunk);
    let from = 0;
    while (from < bytes.length) {
      const found = bytes.indexOf(NEWLINE, from);
      const to = found === -1 ? bytes.length : found;
      length += to - from;
      if (length <= LIMITS.importLineBytes) parts.push(bytes.subarray(from, to));
      else parts = [];
      bytesRead += to - from + 1;
      from = to + 1;
      const record = found === -1 ? undefined : end();
      if (record !== undefined) yield record;
    }
  }
  const record = length > 0 ? end() : undefined;
  if (record !== undefined) yield record;
}

function toRecord(
  source: Buffer | undefined,
  line: number,
  bytesRead: number,
): ImportRecord | undefined {
  if (source === undefined) {
    const megabytes = LIMITS.importLineBytes / 1024 / 1024;
    return { line, bytesRead, problem: `the line is longer than ${megabytes} MB` };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(source).trim();
    return text === '' ? undefined : { line, bytesRead, value: JSON.parse(text) };
  } catch (error) {
    const problem = error instanceof SyntaxError ? 'this is not JSON' : 'this is not UTF-8 text';
    return { line, bytesRead, problem };
  }
}
