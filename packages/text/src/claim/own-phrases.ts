import { ownWords } from '../evidence/own-words.ts';
import type { Claim } from '../evidence/read-claim.ts';
import type { Said } from '../evidence/said.ts';
import { standsAt } from '../evidence/stands-at.ts';
import { calendarWords, namesDayGroup } from '../statement/calendar-words.ts';
import { quantities } from '../statement/quantities.ts';
import { topicWords } from '../statement/topic-words.ts';
import { canonicalWords } from '../words/canonical-words.ts';
import { canonicalTerm } from '../words/synonyms.ts';

/** Words in a row of which a place has none: "upstairs meeting room". */
const LEAST_RUN = 2;
const PREPOSITION =
  'in|at|on|with|by|from|for|via|inside|near|behind|because|since|mit|bei|beim|im|am|an|aus|von|vom|auf|neben|hinter|weil|gemeinsam|dans|avec|chez|en|sur|pour|près|con|por|para|desde|porque|nel|nella|dal|dalla|alla|presso|su';
const PHRASE = new RegExp(
  String.raw`(?<!\p{L})(?:${PREPOSITION})(?!\p{L})\s+([^,.;:]{3,60}?)(?=[,.;:]|$|\s(?:and|und|et|y|e|${PREPOSITION})\s)`,
  'giu',
);

/** Whether words in a row name what a place does not name. */
export function hasOwnRun(claim: Claim, units: readonly Said[]): boolean {
  const own = new Set(topicWords(ownWords(claim, units)));
  let run = 0;
  for (const { term, isWhole } of claim.facts.terms) {
    const word = canonicalTerm(term);
    if (!isWhole || topicWords([word]).length === 0) continue;
    run = own.has(word) ? run + 1 : 0;
    if (run === LEAST_RUN) return true;
  }
  return false;
}

/** Whether a claim says where, with whom, for whom or why in words that a place does not have: "in the lockers". */
export const hasOwnPhrase = ({ facts }: Claim, units: readonly Said[]): boolean =>
  [...facts.form.matchAll(PHRASE)].some(([, phrase = '']) => {
    const topic = topicWords(canonicalWords(phrase));
    return (
      topic.length > 0 &&
      topic.every((word) => !standsAt(word, units)) &&
      // Numbers and days are compared by themselves.
      !namesDayGroup(phrase) &&
      calendarWords(phrase).length + quantities(phrase).length === 0
    );
  });
