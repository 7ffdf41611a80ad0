import type { Charge } from '../statement/charges.ts';
import type { Facts } from '../statement/facts-of.ts';
import { topicWords } from '../statement/topic-words.ts';

/** The clauses of a place that speak of what a clause of a claim speaks of. */
export function nearTo(clause: Facts, said: readonly Facts[]): Facts[] {
  const topic = topicWords(clause.content);
  return said.filter(({ words, inherited }) =>
    topic.some((word) => words.has(word) || inherited.has(word)),
  );
}

/** What a place says of the price of what a clause speaks of; of anything where it speaks of nothing of that. */
export function chargesNear(clause: Facts, said: readonly Facts[]): Charge[] {
  const near = nearTo(clause, said);
  return (near.length > 0 ? near : said).map(({ charge }) => charge);
}
