import type { PassageId } from '@pixel/contract';
import type { RawClient } from '../sql/client.ts';

/** A term in more passages than this tells little, and costs most. */
const FREQUENT = 10_000;
/** Rarer terms that must be there before a frequent one is left out. */
const ENOUGH_TERMS = 2;
/** Taken besides what is asked for, since some may be excluded. */
const SPARE = 32;

/**
 * See `KnowledgeStore.searchKeyword`. One statement. Exact, but for terms in more than 10,000 passages beside at least
 * two rarer ones: those are left out, which bounds the postings that a question reads. Both arrays are walked in
 * step in the select list: in FROM the same takes three times as long.
 */
export function searchKeyword(
  client: RawClient,
  query: {
    readonly botNo: number;
    readonly terms: readonly { readonly term: string; readonly weight: number }[];
    readonly limit: number;
  },
): Promise<{ readonly id: PassageId; readonly score: number }[]> {
  const { botNo, limit } = query;
  const weightOf = sumWeights(query.terms);
  return client.$queryRaw<{ readonly id: PassageId; readonly score: number }[]>`
    WITH asked AS (
      SELECT * FROM unnest(${[...weightOf.keys()]}::text[], ${[...weightOf.values()]}::float8[]) AS a("term", "weight")
    ), posted AS MATERIALIZED (
      SELECT po."term", asked."weight", po."passages", po."weights"
      FROM asked JOIN "Posting" po ON po."botNo" = ${botNo}::int AND po."term" = asked."term"
    ), term AS (
      SELECT "term", sum(cardinality("passages")) > ${FREQUENT} AS "frequent" FROM posted GROUP BY "term"
    ), used AS (
      SELECT "term" FROM term
      WHERE NOT "frequent" OR (SELECT count(*) FROM term WHERE NOT "frequent") < ${ENOUGH_TERMS}
    ), scored AS (
      SELECT unnest(posted."passages") AS "no", unnest(posted."weights") * posted."weight" AS "score"
      FROM posted JOIN used USING ("term")
    ), best AS (
      SELECT "no", sum("score") AS "score" FROM scored
      GROUP BY "no" ORDER BY "score" DESC, "no" LIMIT ${limit + SPARE}
    )
    SELECT p."id", best."score" FROM best
    JOIN "Passage" p ON p."no" = best."no" AND NOT p."excluded"
    JOIN "Bot" b ON b."id" = p."botId" AND b."no" = ${botNo}::int
    ORDER BY best."score" DESC, p."id" LIMIT ${limit}`;
}

function sumWeights(terms: readonly { readonly term: string; readonly weight: number }[]) {
  const weightOf = new Map<string, number>();
  for (const { term, weight } of terms) weightOf.set(term, (weightOf.get(term) ?? 0) + weight);
  return weightOf;
}
