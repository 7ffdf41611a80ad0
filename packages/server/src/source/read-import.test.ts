import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadItem } from '@pixel/core';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readImport } from './read-import.ts';

// Parsers of other processes share the machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
async function read(content: string | Buffer, fileName = 'import.jsonl'): Promise<ReadItem[]> {
  files += 1;
  const path = join(folder, `${files}`);
  await writeFile(path, content);
  const config = { type: 'import', fileKey: `${files}`, fileName, mediaType: '' } as const;
  const items: ReadItem[] = [];
  for await (const item of readImport(path, config, new AbortController().signal)) items.push(item);
  return items;
}

const documents = (items: ReadItem[]) => items.filter((item) => item.type === 'document');
const skipped = (items: ReadItem[]) => items.filter((item) => item.type === 'skipped');
const line = (externalId: string, more: object = {}) =>
  JSON.stringify({ externalId, title: `T ${externalId}`, text: 'Some text.', ...more });

describe('readImport', () => {
  it('reads documents line by line, with or without an end of line', async () => {
    const items = await read(
      `\ufeff${line('a', { url: 'https://x.example/a' })}\r\n\n${line('b', { title: '' })}`,
    );
    expect(documents(items)).toEqual([
      {
        type: 'document',
        key: 'a',
        externalId: 'a',
        title: 'T a',
        text: 'Some text.',
        url: 'https://x.example/a',
      },
      { type: 'document', key: 'b', externalId: 'b', title: 'b', text: 'Some text.' },
    ]);
    expect(items.at(-1)).toEqual({ type: 'progress', done: 2, total: 2 });
  });

  it('skips bad lines with their number and reason', async () => {
    const bad = ['{"externalId":', line('a'), '{"externalId":"x"}', line('b', { extra: 1 })];
    const items = await read(
      [line('a'), line('b'), line('c'), line('d'), line('e'), ...bad].join('\n'),
    );
    expect(documents(items)).toHaveLength(5);
    expect(skipped(items).map(({ item }) => item)).toEqual([
      'line 6',
      'line 7',
      'line 8',
      'line 9',
    ]);
    expect(
      skipped(items)
        .map(({ reason }) => reason)
        .join(),
    ).toMatch(/not JSON.*second time.*"text".*extra/s);
  });

  it('passes over a line of 9 MB and lines that are not UTF-8', async () => {
    const long = line('big', { text: 'x'.repeat(9 * 1024 * 1024) });
    const latin = iconv.encode(line('latin', { text: 'größer' }), 'latin1');
    const items = await read(
      Buffer.concat([
        Buffer.from(`${line('a')}\n${long}\n`),
        latin,
        Buffer.from(`\n${line('b')}\n${line('c')}`),
      ]),
    );
    expect(documents(items).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(skipped(items).map(({ reason }) => reason)).toEqual([
      'the line is longer than 4 MB',
      'this is not UTF-8 text',
    ]);
  });

  it('fails when most lines are bad, and names the first', async () => {
    const content = ['no', 'json', line('a')].join('\n');
    await expect(read(content)).rejects.toMatchObject({
      name: 'SourceFailure',
      code: 'corrupt',
      message: expect.stringContaining('line 1: this is not JSON'),
    });
    await expect(read('prose\n'.repeat(100_000))).rejects.toMatchObject({ code: 'corrupt' });
    await expect(read('\n\n')).rejects.toMatchObject({ code: 'empty' });
  });

  it('tells its progress and the expected total', async () => {
    const items = await read(
      Array.from({ length: 1_000 }, (_, i) => line(`${i}`.padStart(4, '0'))).join('\n'),
    );
    const progress = items.filter((item) => item.type === 'progress');
    expect(progress[0]).toEqual({ type: 'progress', done: 200, total: 1_000 });
  });

  it('reads at most 50,000 documents and says so', async () => {
    const items = await read(
      Array.from({ length: 50_010 }, (_, i) =>
        JSON.stringify({ externalId: `${i}`, text: 't' }),
      ).join('\n'),
    );
    expect(documents(items)).toHaveLength(50_000);
    expect(skipped(items)).toEqual([
      {
        type: 'skipped',
        item: 'line 50001 and all after it',
        reason: expect.stringContaining('50,000'),
      },
    ]);
  });

  it('reads a CSV of documents in any column order, delimiter and charset', async () => {
    const csv =
      'Text;ID;url;Title;other\n"Größe, und\nmehr";a;;Größen;x\n;b;;leer;\nText;c;https://x.example/;;\n';
    for (const content of [
      csv,
      iconv.encode(csv, 'windows-1252'),
      iconv.encode(csv, 'utf-16le', { addBOM: true }),
    ]) {
      const items = await read(content, 'import.csv');
      expect(documents(items)).toEqual([
        { type: 'document', key: 'a', externalId: 'a', title: 'Größen', text: 'Größe, und\nmehr' },
        {
          type: 'document',
          key: 'c',
          externalId: 'c',
          title: 'c',
          text: 'Text',
          url: 'https://x.example/',
        },
      ]);
      expect(skipped(items)).toEqual([
        { type: 'skipped', item: 'line 4', reason: expect.stringContaining('"text"') },
      ]);
    }
  });

  it('says which columns a CSV needs', async () => {
    await expect(read('name,price\na,1\n', 'x.csv')).rejects.toMatchObject({
      message: expect.stringContaining('"externalId" and "text"'),
    });
  });

  it('keeps memory flat over a file of 120 MB', async () => {
    const path = join(folder, 'big');
    const block = Array.from({ length: 100 }, (_, i) =>
      line(`k${i}`, { text: 'word '.repeat(2_000) }),
    ).join('\n');
    await writeFile(path, `${block}\n`.repeat(120));
    const before = process.memoryUsage().rss;
    let count = 0;
    const config = { type: 'import', fileKey: 'big', fileName: 'a.jsonl', mediaType: '' } as const;
    const reading = (async () => {
      for await (const item of readImport(path, config, new AbortController().signal))
        count += item.type === 'document' ? 1 : 0;
    })();
    await expect(reading).rejects.toMatchObject({ code: 'corrupt' });
    expect(count).toBe(100);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });
});
