/** A passage as it was ranked, and the document that it is of. */
interface Ranked<Hit> {
  readonly hit: Hit;
  readonly score: number;
}

/** Share of the document in the score of its best passage. */
const DOCUMENT = 0.25;
/** Each further passage of a document counts this much of the one before, in the document's score and in what it gets of it. */
const NEXT = 0.5;

/**
 * Ranks passages anew by what the rest of their documents has to do with the question: a page that is about it is told by several
 * passages, where a passage of another page may have its words by chance (passages mixed with their documents: Callan 1994). A
 * document's score is the sum of its passages' scores, each further one counted half of the one before, and divided by the largest
 * such sum; the best passage of the document gets it whole, the next one half, so that one page does not fill the list.
 * @param ranked highest first, scores in 0..1
 * @returns highest first, scores in 0..1
 */
export function weighDocuments<Hit extends { readonly documentId: string }>(
  ranked: readonly Ranked<Hit>[],
): Ranked<Hit>[] {
  const documents = new Map<string, { sum: number; next: number }>();
  const read = ranked.map(({ hit, score }) => {
    const document = documents.get(hit.documentId) ?? { sum: 0, next: 1 };
    documents.set(hit.documentId, document);
    const share = document.next;
    document.sum += share * score;
    document.next *= NEXT;
    return { hit, score, document, share };
  });
  const most = Math.max(Number.MIN_VALUE, ...[...documents.values()].map(({ sum }) => sum));
  return read
    .map(({ hit, score, document, share }) => ({
      hit,
      score: (1 - DOCUMENT) * score + (DOCUMENT * share * document.sum) / most,
    }))
    .sort((a, b) => b.score - a.score);
}
