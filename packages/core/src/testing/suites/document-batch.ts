import type { PassageId } from '@pixel/contract';
import type { BotRecord } from '../../bot/port.ts';
import { hex } from '../../hex.ts';
import { derivedId } from '../../id.ts';
import { passageHash } from '../../knowledge/passage-hash.ts';
import type { DocumentBatch, NewDocument, NewPosting } from '../../knowledge/port.ts';
import type { Holdings, SourceRecord } from '../../source/port.ts';
import { QUOTAS } from '../../source/quota.ts';
import { sha256 } from '../randomness.ts';
import type { StoreWorld } from './store-world.ts';

export interface PlainDocument {
  readonly key: string;
  /** One passage each; words are separated by spaces. */
  readonly texts: readonly string[];
}

/** A batch as the indexer makes it: ids follow from source, key and content. */
export function batchOf(
  world: Pick<StoreWorld, 'newId' | 'stores' | 'randomBytes'>,
  input: {
    readonly bot: Pick<BotRecord, 'id' | 'no' | 'clientId'>;
    readonly source: Pick<SourceRecord, 'id'>;
    readonly documents: readonly PlainDocument[];
    readonly run?: number;
    readonly segmentId?: string;
    readonly quotas?: Holdings;
  },
): DocumentBatch {
  const { bot, source, run = 1, segmentId = world.newId('version'), quotas = QUOTAS } = input;
  const documents = input.documents.map((document) => documentOf(source.id, document));
  return {
    ...{ clientId: bot.clientId, botId: bot.id, botNo: bot.no, sourceId: source.id },
    ...{ run, segmentId, quotas, documents, postings: postingsOf(documents) },
  };
}

function documentOf(sourceId: string, { key, texts }: PlainDocument): NewDocument {
  const text = texts.join('\n');
  const contentHash = hex(sha256(text));
  const digest = (part: string) => sha256(`${sourceId} ${key} ${part}`);
  return {
    ...{ id: derivedId('document', digest('')), versionId: derivedId('version', digest(text)) },
    ...{
      key,
      origin: key,
      movedFrom: null,
      externalId: `x-${key}`,
      title: `Title of ${key}`,
      url: `https://a.test/${key}`,
    },
    ...{ language: 'en', text, contentHash, pages: [{ page: 1, start: 0 }] },
    ...{ etag: `"${contentHash.slice(0, 8)}"`, lastModified: null },
    links: [],
    passages: texts.map((passage, ordinal) => ({
      ...{
        id: derivedId(
          'passage',
          digest(`${passage}#${texts.indexOf(passage) === ordinal ? 0 : ordinal}`),
        ),
        ordinal,
        quarantine: null,
        chunker: 1,
      },
      ...{ start: text.indexOf(passage), end: text.indexOf(passage) + passage.length },
      ...{ page: 1, headings: ['Top', key], text: passage },
      hash: passageHash(
        { sha256 },
        { title: `Title of ${key}`, headings: ['Top', key], text: passage },
      ),
    })),
  };
}

/** Weight of a word that is `count` times in a passage, as PostgreSQL's `real` holds it. */
export const weightOf = (count: number): number => Math.fround(count / (count + 1.2));

function postingsOf(documents: readonly NewDocument[]): NewPosting[] {
  const byTerm = new Map<string, Map<PassageId, number>>();
  for (const { id, text } of documents.flatMap(({ passages }) => passages))
    for (const term of text.split(' ')) {
      const counts = byTerm.get(term) ?? new Map<PassageId, number>();
      byTerm.set(term, counts.set(id, (counts.get(id) ?? 0) + 1));
    }
  return [...byTerm].map(([term, counts]) => ({
    ...{ term, passageIds: [...counts.keys()], weights: [...counts.values()].map(weightOf) },
  }));
}
