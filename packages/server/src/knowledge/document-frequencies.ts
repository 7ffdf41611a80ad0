import type { BotId } from '@pixel/contract';
import type { RawClient } from '../sql/client.ts';

/** See `KnowledgeStore.documentFrequencies`. One statement, which touches no passage: sources carry their counts. */
export async function documentFrequencies(
  client: RawClient,
  query: { readonly botNo: number; readonly botId: BotId; readonly terms: readonly string[] },
): Promise<{ total: number; byTerm: Map<string, number> }> {
  const rows = await client.$queryRaw<{ term: string | null; count: number }[]>`
    SELECT NULL AS "term", coalesce(sum(s."passageCount"), 0)::int AS "count"
    FROM "Source" s WHERE s."botId" = ${query.botId}
    UNION ALL
    SELECT po."term", sum(cardinality(po."passages"))::int
    FROM "Posting" po
    WHERE po."botNo" = ${query.botNo}::int AND po."term" = ANY(${[...query.terms]}::text[])
    GROUP BY po."term"`;
  const byTerm = new Map<string, number>();
  let total = 0;
  for (const { term, count } of rows) {
    if (term === null) total = count;
    else byTerm.set(term, count);
  }
  return { total, byTerm };
}
