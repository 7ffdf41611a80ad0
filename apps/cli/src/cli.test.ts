import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  addPicture,
  addSource,
  ask,
  createBot,
  createClient,
  openPicture,
  repairIndex,
  syncSource,
} from '@pixel/core';
import { pngOf } from '@pixel/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withHouse } from './open-house.ts';

const main = join(import.meta.dirname, 'main.ts');
const { signal } = new AbortController();

/** Runs the program; never throws. */
function pixel(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PATH, HOME } = process.env;
  return new Promise<{ readonly code: number; readonly out: string; readonly err: string }>(
    (resolve) => {
      execFile(
        process.execPath,
        [main, ...words],
        { env: { PATH, HOME, ...env } },
        (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
      );
    },
  );
}

describe('the program', { timeout: 60_000 }, () => {
  it('tells what it can do, and what was wrong', async () => {
    expect(await pixel(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('reindex [bot id]'),
    });
    expect(await pixel(['backup', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('<new folder>'),
    });
    expect(await pixel(['nonsense'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no command "nonsense"'),
    });
    expect(await pixel(['bots'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('An API key is needed'),
    });
    expect(await pixel(['bots', '--colour', 'red'])).toMatchObject({
      code: 2,
      err: expect.stringContaining("Unknown option '--colour'"),
    });
    const nobody = ['bots', '--url', 'http://127.0.0.1:9', '--key', 'pxl_x'];
    expect(await pixel(nobody)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^unavailable: /),
    });
  });
});

describe('every command', { timeout: 120_000 }, () => {
  const NAMES = [
    ...['api', 'migrate', 'create-admin', 'ask', 'ingest', 'reindex', 'backup', 'restore'],
    ...['export-client', 'erase-visitor', 'eval', 'keys', 'reset-password'],
  ];
  const id = '0'.repeat(26);
  const folder = join(tmpdir(), `pixel-none-${process.pid}`);

  it.each(NAMES)('%s has help', async (name) => {
    const { code, out } = await pixel([name, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^pixel ${name}[^]*--json[^]*--help`));
  });

  it.each([
    ...[
      ['ask', 'Pip', 'Hello?'],
      ['ingest', 'Pip', 'a.md'],
      ['erase-visitor', `vis_${id}`],
    ],
    ...[
      ['export-client', 'Shop', '--out', folder],
      ['keys', 'list'],
    ],
  ])('%s says in one line that no server is there', async (...words) => {
    const env = {
      ...{ PIXEL_URL: 'http://127.0.0.1:9', PIXEL_API_KEY: 'pxl_x' },
      ...{ PIXEL_EMAIL: 'a@x.example', PIXEL_PASSWORD: 'correct horse' },
    };
    const { code, err } = await pixel(words, env);
    expect(code).toBe(1);
    expect(err).toMatch(/^unavailable: [^\n]+\n$/);
  });

  it.each([['migrate'], ['create-admin'], ['reindex'], ['reset-password', 'a@x.example']])(
    '%s says in one line that no database is there',
    async (...words) => {
      const env = {
        ...{ DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none', DATA_DIR: folder },
        ...{ SECRET_KEY: 'x'.repeat(40) },
      };
      const { code, err } = await pixel(words, env);
      expect(code).toBe(1);
      expect(err).toBe('The database could not be reached: connect ECONNREFUSED 127.0.0.1:9\n');
    },
  );
});

describe('backup and restore', { timeout: 180_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pixel-cli-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('bring back a bot that answers, into an empty folder only', async () => {
    const dataDir = join(folder, 'data');
    const restored = join(folder, 'restored');
    const kept = join(folder, 'kept');
    const picture = pngOf([64, 64]);
    const { bot, key } = await withHouse({ env: { DATA_DIR: dataDir } }, async ({ asSystem }) => {
      const ctx = asSystem('test');
      const client = await createClient(ctx, { name: 'Shop' });
      const shop = { clientId: client.id, name: 'Pip', type: 'chatbot' } as const;
      const bot = await createBot(ctx, { ...shop, complexity: 'basic', language: 'en' });
      const text = 'We ship parcels to Norway for 14 EUR.';
      const source = { type: 'text', title: 'Shipping', text } as const;
      const { id: sourceId } = await addSource(ctx, { botId: bot.id, source });
      await syncSource(ctx, { sourceId, signal });
      const bytes = (async function* () {
        yield picture;
      })();
      const { address } = await addPicture(ctx, { botId: bot.id, bytes });
      return { bot, key: address.slice(-32) };
    });
    const botId = bot.id;
    await withHouse({ env: { DATA_DIR: dataDir } }, async () => {
      const taken = await pixel(['create-admin'], { DATA_DIR: dataDir });
      expect(taken).toMatchObject({ code: 1, err: expect.stringMatching(/^[^\n]+\n$/) });
      expect(taken.err).toContain(dataDir);
    });
    const json = await pixel(['backup', kept, '--json'], { DATA_DIR: dataDir });
    expect(json).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(json.out)).toMatchObject({ folder: kept });
    expect(await readdir(kept)).not.toContain('chroma');
    const again = await pixel(['backup', kept], { DATA_DIR: dataDir });
    expect(again).toMatchObject({ code: 1, err: 'folder exists already.\n' });

    const full = await pixel(['restore', kept], { DATA_DIR: dataDir });
    expect(full).toMatchObject({ code: 1, err: expect.stringContaining('DATA_DIR is not empty') });
    await mkdir(join(folder, 'other'));
    await writeFile(join(folder, 'other/pixel-backup.json'), '{"format":"zip"}');
    const other = await pixel(['restore', join(folder, 'other')], { DATA_DIR: restored });
    expect(other).toMatchObject({ code: 1, err: 'folder is no backup of Pixel.\n' });
    expect(await readdir(folder)).not.toContain('restored');

    expect(await pixel(['restore', kept], { DATA_DIR: restored })).toMatchObject({ code: 0 });
    const reindexed = await pixel(['reindex', botId, '--json'], { DATA_DIR: restored });
    expect(JSON.parse(reindexed.out)).toEqual([{ botId, passages: 1 }]);
    await withHouse({ env: { DATA_DIR: restored } }, async ({ asSystem }) => {
      const ctx = asSystem('test');
      await repairIndex(ctx, { botId, signal });
      const { answer, degraded } = await ask(ctx, { botId, question: 'Do you ship to Norway?' });
      expect(answer).toContain('14 EUR');
      expect(degraded).toEqual([]);
      const kept = await openPicture(ctx, { bot, key });
      expect([...(kept?.bytes ?? [])]).toEqual([...picture]);
    });
  });
});
