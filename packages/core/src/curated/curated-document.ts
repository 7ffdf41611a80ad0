import type { Ctx } from '../context.ts';
import type { ReadItem, SourceRecord } from '../source/port.ts';
import type { CuratedRecord } from './port.ts';
import { sharedSourceId } from './shared-source.ts';

const PAGE = 200;

type Told = Pick<CuratedRecord, 'id' | 'botId' | 'sourceId' | 'question' | 'answer'>;
type Document = Extract<ReadItem, { type: 'document' }>;

/** A curated answer as a document: the question is its heading, so that it weighs like one when people ask nearly the same. */
export function curatedDocument(ctx: Pick<Ctx, 'sha256'>, curated: Told): Document {
  const heading = curated.question.replace(/\s+/g, ' ');
  const isAlone = curated.sourceId !== sharedSourceId(ctx, curated.botId);
  return {
    type: 'document',
    key: isAlone ? 'qa' : curated.id,
    title: heading,
    text: `# ${heading}\n\n${curated.answer}`,
  };
}

/** What a source of type `qa` consists of: its enabled curated answers. */
export async function* readCurated(
  ctx: Pick<Ctx, 'stores' | 'sha256'>,
  source: SourceRecord,
): AsyncGenerator<Document> {
  for (let after: CuratedRecord['id'] | null = null; ; ) {
    const page: readonly Told[] = await ctx.stores.curated.listOfSource(source, after, PAGE);
    for (const curated of page) yield curatedDocument(ctx, curated);
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}
