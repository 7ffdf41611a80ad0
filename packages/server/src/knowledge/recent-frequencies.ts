import type { KnowledgeStore } from '@pixel/core';

/** An idf moves slowly; a word that is new to a bot is never remembered as absent, so it counts at once. */
const MAX_AGE_MS = 5 * 60_000;
const MOST_BOTS = 500;
/** Words of one bot: the vocabulary of some thousand questions. */
const MOST_TERMS = 5_000;

type Frequencies = KnowledgeStore['documentFrequencies'];

/** Counts of one state of a bot's index. */
interface Known {
  readonly total: number;
  readonly byTerm: Map<string, number>;
  readonly until: number;
}

/**
 * `documentFrequencies` with a memory: the words of questions repeat, and their counts only weigh. A question with a word
 * that is not known yet is counted as a whole; when the number of passages has changed by then, all is forgotten, so that
 * a count is never larger than its total.
 */
export function rememberFrequencies(count: Frequencies, clock: () => number): Frequencies {
  const bots = new Map<number, Known>();
  return async (botNo, botId, terms) => {
    const known = bots.get(botNo);
    if (known && clock() < known.until && terms.every((term) => known.byTerm.has(term)))
      return { total: known.total, byTerm: known.byTerm };
    const counted = await count(botNo, botId, terms);
    if (counted.total > 0) keep(bots, { botNo, counted, now: clock() });
    return counted;
  };
}

function keep(
  bots: Map<number, Known>,
  input: {
    readonly botNo: number;
    readonly counted: Awaited<ReturnType<Frequencies>>;
    readonly now: number;
  },
): void {
  const { botNo, counted, now } = input;
  const { total } = counted;
  const found = bots.get(botNo);
  const isSame = found && found.total === total && now < found.until;
  const known = isSame ? found : { total, byTerm: new Map(), until: now + MAX_AGE_MS };
  if (known.byTerm.size + counted.byTerm.size > MOST_TERMS) known.byTerm.clear();
  for (const [term, frequency] of counted.byTerm) known.byTerm.set(term, frequency);
  bots.delete(botNo);
  bots.set(botNo, known);
  for (const oldest of bots.keys()) {
    if (bots.size <= MOST_BOTS) break;
    bots.delete(oldest);
  }
}
