import { type EvidencePassage, readEvidence } from '../evidence/read-evidence.ts';
import { functionWordLanguage } from '../language/question-language.ts';
import { factsOf } from '../statement/facts-of.ts';
import { isLightTerm } from '../words/light-words.ts';
import { stopWords } from '../words/stop-words.ts';
import { canonicalTerm } from '../words/synonyms.ts';

/**
 * Whether a heading, a table's head or a line that leads to a list brings in nothing of its own: no number, no denial, and
 * only words that the passages or `spoken` (the question) have.
 */
export function isFamiliar(
  text: string,
  passages: readonly EvidencePassage[],
  spoken: string,
): boolean {
  const facts = factsOf(text);
  if (facts.quantities.length > 0 || facts.negations > 0) return false;
  const stops = stopWords(functionWordLanguage(text));
  const asked = factsOf(spoken).words;
  const vocabularies = passages.map((passage) => readEvidence(passage).vocabulary);
  return facts.terms.every(({ term, word, isWhole }) => {
    const known = canonicalTerm(term);
    const isKnown = stops.has(word) || !isWhole || isLightTerm(term) || FRAMING.has(term);
    return isKnown || asked.has(known) || vocabularies.some((words) => words.has(known));
  });
}

const FRAMING = new Set(
  'follow step option detail information overview summary list example note question answer item kind folgend schritt übersicht uberblick einzelheiten detail folgende folgenden folgendes suivant suivante etape siguiente paso preis price'
    .split(' ')
    .map((word) => canonicalTerm(word)),
);
