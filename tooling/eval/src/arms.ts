import {
  bm25Idf,
  embedDocument,
  embedQuery,
  FUSION_WEIGHTS,
  fuse,
  keywordWeights,
  queryTerms,
  rerank,
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
}

const DEPTH = 50;
const READ = 30;

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
  const keyword = (question: string): Hit[] => {
    const scores = new Map<string, number>();
    for (const { term, weight } of queryTerms(question)) {
      for (const { id, score } of postings.get(term) ?? []) {
        scores.set(id, (scores.get(id) ?? 0) + weight * idfOf(term) * score);
      }
    }
    return best([...scores].map(([id, score]) => ({ id, score })));
  };
  const vector = (question: string): Hit[] => {
    const query = embedQuery(question, idfOf);
    return best(vectors.map((own) => ({ id: own.id, score: product(query, own.vector) })));
  };
  const fused = (question: string): Hit[] =>
    fuse(
      [
        { weight: FUSION_WEIGHTS.keyword, hits: keyword(question) },
        { weight: FUSION_WEIGHTS.vector, hits: vector(question) },
      ],
      DEPTH,
    );
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const reranked = (question: string): Hit[] => {
    const hits = fused(question).slice(0, READ);
    const read = hits.flatMap(({ id, score }) => {
      const passage = byId.get(id);
      return passage === undefined ? [] : [{ ...passage, score }];
    });
    return rerank({ question, hits: read, idfOf });
  };
  return { idfOf, keyword, vector, fused, reranked };
}

function best(hits: Hit[]): Hit[] {
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, DEPTH);
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
