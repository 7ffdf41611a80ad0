import type { BotId, PassageId } from '@pixel/contract';
import type { Tables } from './tables.ts';

/** See `KnowledgeStore.documentFrequencies`. */
export function documentFrequencies(
  tables: Tables,
  input: { readonly botNo: number; readonly botId: BotId; readonly terms: readonly string[] },
): { total: number; byTerm: Map<string, number> } {
  const byTerm = new Map<string, number>();
  for (const { botNo, term, weights } of tables.postings.values())
    if (botNo === input.botNo && input.terms.includes(term))
      byTerm.set(term, (byTerm.get(term) ?? 0) + weights.size);
  const total = [...tables.passages.values()].filter((row) => row.botId === input.botId).length;
  return { total, byTerm };
}

/** See `KnowledgeStore.searchKeyword`. */
export function searchKeyword(
  tables: Tables,
  input: {
    readonly botNo: number;
    readonly terms: readonly { readonly term: string; readonly weight: number }[];
    readonly limit: number;
  },
): { id: PassageId; score: number }[] {
  const weightOf = new Map<string, number>();
  for (const { term, weight } of input.terms)
    weightOf.set(term, (weightOf.get(term) ?? 0) + weight);
  const scores = new Map<PassageId, number>();
  for (const { botNo, term, weights } of tables.postings.values()) {
    const queryWeight = weightOf.get(term);
    if (botNo !== input.botNo || queryWeight === undefined) continue;
    for (const [id, impact] of weights)
      scores.set(id, (scores.get(id) ?? 0) + queryWeight * impact);
  }
  return [...scores]
    .filter(([id]) => tables.passages.get(id)?.excluded === false)
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, input.limit);
}
