import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';
import type { ReadDocument, SourceRecord } from '../source/port.ts';
import { storable } from '../storable.ts';
import { buildDocument } from './build-batch.ts';
import type { NewDocument, UnseenDocument } from './port.ts';

/** A document whose key the store does not know. */
export interface Added {
  readonly read: ReadDocument;
  readonly document: NewDocument;
}

/** Tells pages that have another address now from those that are new. */
export interface Moves {
  /** What the ids of a document under a new key are derived from. */
  originOf(key: string): string;
  /**
   * The documents to write: one that is at another address what a document was that this run has not seen keeps that
   * document's ids, and so its passages and vectors. `present` are keys that stay.
   */
  resolve(added: readonly Added[], present: ReadonlySet<string>): Promise<NewDocument[]>;
}

/**
 * For one run. Only of a website: of its pages with the same text the reader hands over one, so that a document whose
 * text was found elsewhere is not found in its own place as well. Two records of an import may well be equal.
 */
export function createMoves(ctx: Pick<Ctx, 'stores' | 'sha256'>, source: SourceRecord): Moves {
  const { type } = source.config;
  const isFollowed = (type === 'site' || type === 'sitemap') && source.documentCount > 0;
  const taken = new Set<string>();

  const match = ({ read, document }: Added, unseen: readonly UnseenDocument[]): NewDocument => {
    const textHash = hex(ctx.sha256(storable(read.text)));
    const before = unseen.find(
      (row) =>
        row.textHash === textHash &&
        row.passageHash === document.passages[0]?.hash &&
        !taken.has(row.key),
    );
    if (!before) return document;
    taken.add(before.key);
    const { contentHash } = document;
    const { origin, key: movedFrom } = before;
    return buildDocument(ctx, { sourceId: source.id, read, contentHash, origin, movedFrom });
  };

  return {
    // The document that was first read here may live on elsewhere, with the ids that follow from this key alone.
    originOf: (key) => (isFollowed ? `${key}\u0001${source.run}` : key),
    async resolve(added, present) {
      const documents = added.map(({ document }) => document);
      const hashes = documents.flatMap(({ passages }) => passages[0]?.hash ?? []);
      if (!isFollowed || hashes.length === 0) return documents;
      const unseen = await ctx.stores.knowledge.findUnseen(source, source.run, hashes);
      const left = unseen.filter(({ key }) => !present.has(key));
      return added.map((page) => match(page, left));
    },
  };
}
