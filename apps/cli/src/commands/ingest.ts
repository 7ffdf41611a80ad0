import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { Source } from '@pixel/contract';
import * as z from 'zod';
import { type Command, UsageError } from '../command.ts';
import { connect, findBot, SERVER_FLAGS, serverOf } from '../connect.ts';

const POLL_MS = 500;
const Uploaded = z.object({ items: z.array(Source) });

export const ingest: Command = {
  name: 'ingest',
  usage: '<bot> <file or address …>',
  about:
    'Give a bot files, a page (https://…) or, with --site, a whole website, and wait until it has read them',
  flags: { ...SERVER_FLAGS, site: { type: 'boolean' } },
  async run(run) {
    const [word, ...items] = run.words;
    if (word === undefined || items.length === 0)
      throw new UsageError('pixel ingest <bot> <file or address …>');
    const pixel = connect(run);
    const { id: botId } = await findBot(pixel, word);
    const sources: Source[] = [];
    for (const item of items) {
      if (!/^https?:\/\//.test(item)) {
        sources.push(...(await upload({ ...serverOf(run), botId, path: item })));
        continue;
      }
      const type = run.flags.site ? 'site' : 'url';
      sources.push(await pixel.sources.add.mutate({ botId, source: { type, url: item } }));
    }
    const done: Source[] = [];
    for (const { id } of sources) {
      const source = await untilRead(() => pixel.sources.get.query({ id }));
      const outcome = source.error?.message ?? `${source.documentCount} documents`;
      run.out.line(`${source.title}: ${source.status}, ${outcome}`);
      done.push(source);
    }
    run.out.result(done);
    if (done.some(({ status }) => status === 'failed')) process.exitCode = 1;
  },
};

async function upload(input: {
  readonly url: string;
  readonly apiKey: string;
  readonly botId: string;
  readonly path: string;
}): Promise<Source[]> {
  const form = new FormData();
  form.append('file', await openAsBlob(input.path), basename(input.path));
  const response = await fetch(`${input.url}/api/chatbots/${input.botId}/sources/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${input.apiKey}` },
    body: form,
  });
  if (!response.ok) throw new Error(`${input.path}: ${await response.text()}`);
  return Uploaded.parse(await response.json()).items;
}

async function untilRead(get: () => Promise<Source>): Promise<Source> {
  for (;;) {
    const source = await get();
    if (source.status === 'ready' || source.status === 'failed') return source;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
