import {
  bm25Idf,
  embedDocument,
  embedQuery,
  fuse,
  fusionWeights,
  heldTerms,
  keywordWeights,
  relatedTerms,
  rerank,
  searchTerms,
  type Turn,
  topicShare,
  type WeightedTerm,
  weighDocuments,
} from '@pixel/text';
import type { EvalPassage } from './eval-set.ts';

/** A passage with the score one method gave it. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

/** The methods over one collection; each returns at most `depth` hits, best first. */
export interface Arms {
  readonly idfOf: (term: string) => number;
  keyword(question: string): Hit[];
  vector(question: string): Hit[];
  fused(question: string): Hit[];
  reranked(question: string): Hit[];
  /** As `reranked`, for a question inside a conversation. */
  asked(question: string, history: readonly Turn[]): Hit[];
}

const DEPTH = 40;
/** Words of earlier turns weigh less than this. */
const LENT = 0.5;

/** Indexes passages in memory with exact search, so that only the text algorithms are measured. */
export function buildArms(passages: readonly EvalPassage[]): Arms {
  const postings = new Map<string, Hit[]>();
  const vectors = passages.map((passage) => ({ id: passage.id, vector: embedDocument(passage) }));
  for (const passage of passages) {
    for (const [term, score] of keywordWeights(passage)) {
      const list = postings.get(term) ?? [];
      if (list.length === 0) postings.set(term, list);
      list.push({ id: passage.id, score });
    }
  }
  const idfOf = (term: string): number => bm25Idf(postings.get(term)?.length ?? 0, passages.length);
  const byTerms = (terms: readonly WeightedTerm[]): Hit[] => {
    const scores = new Map<string, number>();
    for (const { term, weight } of terms) {
      for (const { id, score } of postings.get(term) ?? []) {
        scores.set(id, (scores.get(id) ?? 0) + weight * idfOf(term) * score);
      }
    }
    return best([...scores].map(([id, score]) => ({ id, score })));
  };
  const byVector = (question: string, terms: readonly WeightedTerm[] = []): Hit[] => {
    const lent = new Map(terms.map(({ term, weight }) => [term, weight]));
    const words = terms.filter(({ weight }) => weight < LENT).map(({ term }) => term);
    const weigh = (term: string) => idfOf(term) * (lent.get(term) ?? 1);
    const query = embedQuery([question, ...words].join(' '), weigh);
    return best(vectors.map((own) => ({ id: own.id, score: product(query, own.vector) })));
  };
  const isHeld = (term: string) => postings.has(term);
  const lookedFor = (terms: readonly WeightedTerm[]) => [
    ...terms,
    ...heldTerms(relatedTerms(terms, isHeld), isHeld),
  ];
  const mixed = (question: string, terms: readonly WeightedTerm[]): Hit[] => {
    const weights = fusionWeights(terms);
    return fuse(
      [
        { weight: weights.keyword, hits: byTerms(lookedFor(terms)) },
        { weight: weights.vector, hits: byVector(question, terms) },
      ],
      DEPTH,
    );
  };
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const asked = (question: string, history: readonly Turn[]): Hit[] => {
    const terms = searchTerms(question, history);
    const hits = mixed(question, terms).flatMap(({ id, score }) => {
      const passage = byId.get(id);
      // Passages of one document have its title.
      return passage === undefined ? [] : [{ ...passage, documentId: passage.title, score }];
    });
    const topic = topicShare(question);
    return weighDocuments(rerank({ terms: lookedFor(terms), hits, idfOf, topic })).map(
      ({ hit: { id }, score }) => ({
        id,
        score,
      }),
    );
  };
  return {
    idfOf,
    keyword: (question) => byTerms(searchTerms(question)),
    vector: (question) => byVector(question),
    fused: (question) => mixed(question, searchTerms(question)),
    reranked: (question) => asked(question, []),
    asked,
  };
}

function best(hits: Hit[]): Hit[] {
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, DEPTH);
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
