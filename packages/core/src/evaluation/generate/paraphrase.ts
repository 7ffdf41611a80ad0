import { isStopWord, tokenize } from '@pixel/text';
import { capital, type RuleLanguage, swapWords } from './phrase.ts';
import { SYNONYMS } from './phrasebook.ts';

/** The same question in another way: other words, the keywords alone, with a slip of the finger; null when there is none. */
export function paraphrase(
  question: string,
  { language, turn }: { readonly language: RuleLanguage; readonly turn: number },
): string | null {
  const ways = [otherWords, keywords, slip];
  for (let at = 0; at < ways.length; at += 1) {
    const made = ways[(turn + at) % ways.length]?.(question, language);
    if (made !== undefined && made !== null && made !== question) return made;
  }
  return null;
}

const otherWords = (question: string, language: RuleLanguage): string | null => {
  const swapped = swapWords(question, SYNONYMS[language]);
  return swapped === question ? null : capital(swapped);
};

/** As people type into a search box. */
function keywords(question: string, language: RuleLanguage): string | null {
  const words = tokenize(question)
    .map(({ text }) => text)
    .filter((word) => !isStopWord(word, language) && !FILLERS.test(word));
  const text = words.join(' ').toLowerCase();
  return words.length >= 2 && words.length <= 4 && text.length >= 12 ? text : null;
}

const FILLERS =
  /^(?:how|much|long|what|when|where|should|know|can|does|do|was|wie|lange|wann|muss|wissen|kann|combien|temps|est|peut|faut|savoir|que|cuánto|qué|debo|saber|puedo)$/i;

/** Two letters in the middle of the longest word change places. */
function slip(question: string): string | null {
  const words = question.match(/\p{L}{7,}/gu) ?? [];
  const longest = words.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return null;
  const at = Math.floor(longest.length / 2);
  const [before = '', after = ''] = [longest[at - 1], longest[at]];
  if (before === after) return null;
  return question.replace(
    longest,
    longest.slice(0, at - 1) + after + before + longest.slice(at + 1),
  );
}
