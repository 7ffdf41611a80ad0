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

/** "And you pay nothing" is said of what stands before it. */
const tellsPriceAlone = ({ charge, content }: Facts): boolean =>
  charge !== undefined && topicWords(content).length === 0;

/** What a place says of the price of what a clause speaks of; of anything where it speaks of nothing of that. */
export function chargesNear(clause: Facts, said: readonly Facts[]): Charge[] {
  const about = new Set(nearTo(clause, said));
  const near = said.filter(
    (facts, at) => about.has(facts) || (tellsPriceAlone(facts) && about.has(said[at - 1] ?? facts)),
  );
  return (near.length > 0 ? near : said).map(({ charge }) => charge);
}
