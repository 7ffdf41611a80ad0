import type { Ctx } from '../context.ts';
import { readCurated } from '../curated/index.ts';
import { isCutOtherwise, type Unseen } from '../knowledge/index.ts';
import { type ReadDocument, type ReadItem, SourceFailure, type SourceRecord } from './port.ts';
import type { Report } from './run-report.ts';

/** Where the documents of a reading go. */
export interface Sink {
  add(read: ReadDocument): Promise<void>;
  /** The document of this key is there as it was. */
  keep(key: string): Promise<void>;
}

/** Reads a source into a sink; returns what of its documents is no longer there. Throws SourceFailure. */
export async function readAll(
  ctx: Pick<Ctx, 'stores' | 'reader' | 'sha256'>,
  run: {
    readonly source: SourceRecord;
    readonly report: Report;
    readonly sink: Sink;
    readonly signal: AbortSignal;
  },
): Promise<Unseen> {
  const { source, sink, report, signal } = run;
  // What is to be cut anew is asked for whole.
  const knownPage = async (key: string) => {
    const page = await ctx.stores.knowledge.findPage(source, key);
    return page && isCutOtherwise(page) ? null : page;
  };
  const gone: string[] = [];
  let isCutShort = false;
  const { config } = source;
  const items: AsyncIterable<ReadItem> =
    config.type === 'qa'
      ? readCurated(ctx, source)
      : ctx.reader.read({ config }, knownPage, signal);
  for await (const item of items) {
    signal.throwIfAborted();
    if (item.type === 'document') await sink.add(item);
    if (item.type === 'unchanged') await sink.keep(item.key);
    if (item.type === 'skipped') {
      isCutShort ||= item.isCutShort === true;
      if (item.was?.fate === 'failing') await sink.keep(item.was.key);
      if (item.was?.fate === 'gone') gone.push(item.was.key);
    }
    report.note(item);
  }
  // Curated answers may all be switched off or deleted.
  if (report.seen === 0 && gone.length === 0 && config.type !== 'qa')
    throw new SourceFailure('empty', report.firstReason ?? 'Nothing to read was found.');
  return unseenOf(ctx, { source, gone, isCutShort });
}

/** A page of a site may be missed by chance, a file or an import is read whole. */
async function unseenOf(
  ctx: Pick<Ctx, 'stores'>,
  reading: {
    readonly source: SourceRecord;
    readonly gone: readonly string[];
    readonly isCutShort: boolean;
  },
): Promise<Unseen> {
  const { source, gone, isCutShort } = reading;
  const { run } = source;
  const isSite = source.config.type === 'site' || source.config.type === 'sitemap';
  if (source.config.type === 'url' || isCutShort) return { run, gone, missedBefore: 0 };
  if (!isSite) return { run, gone, missedBefore: null };
  await ctx.stores.knowledge.markMissed(source, run);
  return { run, gone, missedBefore: run };
}
