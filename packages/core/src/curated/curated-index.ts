import type { BotId, CuratedId } from '@pixel/contract';
import { createQuestionMatcher, type QuestionMatch } from '@pixel/text';
import type { BotRecord } from '../bot/port.ts';
import type { CuratedQuestions } from './port.ts';

/** Phrasings that are kept in memory over all bots; the bot that was asked longest ago goes first. */
const MOST_PHRASINGS = 100_000;

/** A curated answer that is like a question. */
export interface Likeness extends Omit<QuestionMatch, 'id' | 'text'> {
  readonly id: CuratedId;
  readonly question: string;
  /** The question or phrasing that is most alike. */
  readonly phrasing: string;
  readonly threshold: number | null;
}

/** The curated questions of one bot, ready to be compared. */
export interface CuratedMatcher {
  /** Best first. */
  match(question: string, limit: number): readonly Likeness[];
}

/** Remembers the curated questions of bots in a form that is quick to compare, by the bot's revision. */
export interface CuratedIndex {
  /** `load` is called when they changed since they were remembered, once for all who wait. */
  recall(bot: BotRecord, load: () => Promise<readonly CuratedQuestions[]>): Promise<CuratedMatcher>;
}

interface Kept {
  readonly revision: number;
  readonly matcher: Promise<CuratedMatcher>;
  size: number;
}

/** An empty memory. */
export function createCuratedIndex(): CuratedIndex {
  const kept = new Map<BotId, Kept>();

  const build = async (entry: Kept, load: () => Promise<readonly CuratedQuestions[]>) => {
    const questions = await load();
    entry.size = questions.reduce((sum, { phrasings }) => sum + 1 + phrasings.length, 0);
    return matcherOf(questions);
  };

  const forgetOldest = () => {
    let size = [...kept.values()].reduce((sum, entry) => sum + entry.size, 0);
    for (const [id, entry] of kept) {
      if (size <= MOST_PHRASINGS || kept.size === 1) return;
      kept.delete(id);
      size -= entry.size;
    }
  };

  return {
    async recall(bot, load) {
      const known = kept.get(bot.id);
      kept.delete(bot.id);
      if (known?.revision === bot.curated.revision) {
        kept.set(bot.id, known);
        return known.matcher;
      }
      const { promise, resolve, reject } = Promise.withResolvers<CuratedMatcher>();
      const entry: Kept = { revision: bot.curated.revision, matcher: promise, size: 1 };
      kept.set(bot.id, entry);
      build(entry, load).then(resolve, (cause: unknown) => {
        if (kept.get(bot.id) === entry) kept.delete(bot.id);
        reject(cause);
      });
      const matcher = await promise;
      forgetOldest();
      return matcher;
    },
  };
}

function matcherOf(questions: readonly CuratedQuestions[]): CuratedMatcher {
  const byId = new Map<string, CuratedQuestions>(questions.map((one) => [one.id, one]));
  const matcher = createQuestionMatcher(
    questions.flatMap(({ id, question, phrasings }) =>
      [question, ...phrasings].map((text) => ({ id, text })),
    ),
  );
  return {
    match: (question, limit) =>
      matcher.match(question, limit).flatMap(({ id, text, score, missing }): Likeness[] => {
        const known = byId.get(id);
        if (!known) return [];
        return [{ ...known, phrasing: text, score, missing }];
      }),
  };
}
