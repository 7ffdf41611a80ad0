import type { Quarantine, SourceId } from '@pixel/contract';
import { detectLanguage, findInstructions, keywordWeights, splitPassages } from '@pixel/text';
import type { Ctx } from '../context.ts';
import { hex } from '../hex.ts';
import { derivedId } from '../id.ts';
import { inSlices } from '../in-slices.ts';
import type { ReadDocument } from '../source/port.ts';
import { passageHash } from './passage-hash.ts';
import type { NewDocument, NewPassage, NewPosting } from './port.ts';

/** Letters the language is told from: more adds time, not certainty. */
const LANGUAGE_SAMPLE = 250;
/** Counts changes of how documents are cut into passages. What an older one cut is cut anew when its source is read again. */
const CHUNKER = 2;
const QUOTE_LENGTH = 200;
/** Sets hidden text apart from the same words where they are seen. */
const HIDDEN = '\u0001hidden';

/** Hex SHA-256 of what makes a document the same document as before. */
export function contentHashOf(ctx: Pick<Ctx, 'sha256'>, read: ReadDocument): string {
  const hidden = read.hidden?.length ? `\u0000${JSON.stringify(read.hidden)}` : '';
  return hex(ctx.sha256(`${read.title}\u0000${read.url ?? ''}\u0000${read.text}${hidden}`));
}

/** Whether other rules cut the passages of a document than cut them now. Null for one that has none. */
export const isCutOtherwise = ({ chunker }: { readonly chunker: number | null }): boolean =>
  chunker !== null && chunker !== CHUNKER;

/** Splits a document. All ids follow from source, origin and content, so that a repeated run writes the same rows. */
export function buildDocument(
  ctx: Pick<Ctx, 'sha256'>,
  input: {
    readonly sourceId: SourceId;
    readonly read: ReadDocument;
    readonly contentHash: string;
    /** Instead of its key. */
    readonly origin?: string;
    readonly movedFrom?: string;
  },
): NewDocument {
  const { sourceId, read, contentHash, origin = read.key, movedFrom = null } = input;
  const idFor = (parts: string) => ctx.sha256(`${sourceId}\u0000${origin}\u0000${parts}`);
  const pages = read.pages ?? [];
  const occurrences = new Map<string, number>();
  // The words of a passage and their place in a row of equal ones: what did not change keeps its id, and so its vector.
  const passageId = (headings: readonly string[], text: string) => {
    const words = [read.title, ...headings, text].join('\u0000');
    const occurrence = occurrences.get(words) ?? 0;
    occurrences.set(words, occurrence + 1);
    return derivedId('passage', idFor(`${words}#${occurrence}`));
  };
  const hashOf = (headings: readonly string[], text: string) =>
    passageHash(ctx, { title: read.title, headings, text });
  const passages = splitPassages(read).map(
    (piece): NewPassage => ({
      id: passageId(piece.headings, piece.text),
      ordinal: piece.ordinal,
      start: piece.start,
      end: piece.end,
      page: pages.findLast(({ start }) => start <= piece.start)?.page ?? null,
      headings: piece.headings,
      text: piece.text,
      quarantine: ordersIn([...piece.headings, piece.text].join('\n')),
      chunker: CHUNKER,
      hash: hashOf(piece.headings, piece.text),
    }),
  );
  const hidden = (read.hidden ?? []).map(({ reason, text }, at): NewPassage => {
    const end = read.text.length;
    return {
      ...{ id: passageId([HIDDEN], text), ordinal: passages.length + at, start: end, end },
      ...{ page: null, headings: [], text, chunker: CHUNKER, hash: hashOf([], text) },
      quarantine: { kind: 'hidden', reason, quote: text.slice(0, QUOTE_LENGTH) },
    };
  });
  return {
    id: derivedId('document', idFor('')),
    // Cut anew it is another version, though its text is the same: receipts point into the passages of the old one.
    versionId: derivedId('version', idFor(`${contentHash}#${CHUNKER}`)),
    ...{ key: read.key, origin, movedFrom },
    externalId: read.externalId ?? null,
    title: read.title,
    url: read.url ?? null,
    language: detectLanguage(read.text.slice(0, LANGUAGE_SAMPLE)).language,
    text: read.text,
    contentHash,
    pages,
    etag: read.etag ?? null,
    lastModified: read.lastModified ?? null,
    links: read.links ?? [],
    passages: [...passages, ...hidden],
  };
}

function ordersIn(text: string): Quarantine | null {
  const found = findInstructions(text);
  return found && { kind: 'instructions', ...found };
}

/** Inverts the documents' passages: term to the passages that hold it. */
export async function buildPostings(
  ctx: Pick<Ctx, 'now' | 'pause'>,
  documents: readonly NewDocument[],
): Promise<NewPosting[]> {
  const byTerm = new Map<string, { passageIds: NewPassage['id'][]; weights: number[] }>();
  const fields = documents.flatMap(({ title, passages }) =>
    passages.map(({ id, headings, text }) => ({ id, title, headings, text })),
  );
  await inSlices(ctx, fields, ({ id, ...passage }) => {
    for (const [term, weight] of keywordWeights(passage)) {
      const posting = byTerm.get(term);
      // Most terms stand in one passage; an array that begins empty has room for seventeen after its first.
      if (!posting) byTerm.set(term, { passageIds: [id], weights: [weight] });
      else {
        posting.passageIds.push(id);
        posting.weights.push(weight);
      }
    }
  });
  // In the order of their index, whose pages are then filled one after the other.
  return [...byTerm]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, posting]) => ({ term, ...posting }));
}
