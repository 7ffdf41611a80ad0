import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { exportClient as readExport } from '@pixel/sdk';
import * as z from 'zod';
import { type Command, UsageError } from '../command.ts';
import { connect, findClient, SERVER_FLAGS, serverOf } from '../connect.ts';

const USAGE = '<client> --out <new file>';
/** The last line names a dozen counts. */
const TAIL_BYTES = 4_096;
const End = z.object({ end: z.record(z.string(), z.number()) });

export const exportClient: Command = {
  name: 'export-client',
  usage: USAGE,
  about:
    'Write everything of a client (id or name) into a file of JSON lines, compressed if it ends with .gz: bots, sources with texts, visitors, conversations, feedback, usage',
  flags: { ...SERVER_FLAGS, out: { type: 'string' } },
  async run(run) {
    const word = run.words.join(' ');
    const { out: target } = run.flags;
    if (word === '' || typeof target !== 'string')
      throw new UsageError(`pixel export-client ${USAGE}`);
    if (await exists(target)) throw new UsageError(`${target} exists already.`);
    const { id, name } = await findClient(connect(run), word);
    const source = await readExport(serverOf(run), { id });
    const counts = await write(source, target);
    const told = Object.entries(counts).map(([kind, count]) => `${kind}: ${count}`);
    run.out.line(`${name} is in ${target} (${told.join(', ')})`);
    run.out.result({ file: target, clientId: id, counts });
  },
};

/** Under its name the file appears when it is whole. Returns what it counts. Throws when it was cut off. */
async function write(source: ReadableStream, target: string): Promise<Record<string, number>> {
  const part = `${target}.part`;
  const tail = keepTail();
  const file = createWriteStream(part, { mode: 0o600 });
  try {
    if (target.endsWith('.gz')) await pipeline(source, tail.through, createGzip(), file);
    else await pipeline(source, tail.through, file);
    const counts = countsIn(tail.text());
    await rename(part, target);
    return counts;
  } catch (cause) {
    await rm(part, { force: true });
    throw cause;
  }
}

function countsIn(tail: string): Record<string, number> {
  const end = End.safeParse(parseJson(tail.trimEnd().split('\n').at(-1) ?? ''));
  if (end.success) return end.data.end;
  throw new Error('The server stopped in the middle of the export. Nothing was kept.');
}

/** Lets everything through and remembers how it ended. */
function keepTail() {
  let tail = Buffer.alloc(0);
  const through = new Transform({
    transform(chunk: Buffer, _, done) {
      tail = Buffer.concat([tail, chunk]).subarray(-TAIL_BYTES);
      done(null, chunk);
    },
  });
  return { through, text: () => tail.toString() };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
