import { normalizeTerm } from '../words/normalize-term.ts';
import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stop-words.ts';
import { tokenize } from '../words/tokenize.ts';
import { isCalendarWord } from './calendar-words.ts';
import { isNumberWord } from './number-words.ts';
import { isPlaceOrLanguage } from './places.ts';

/** Names in a sentence, as index terms. */
export interface ProperNames {
  /** Surely names: they must be in the source. */
  readonly sure: readonly string[];
  /** Capitalised for another reason perhaps: the first word, or any noun in German. */
  readonly maybe: readonly string[];
  /** Two names that follow each other, as "first second". */
  readonly pairs: readonly string[];
}

const CAPITAL = /^\p{Lu}/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const OPENS = /[.!?:;…"“„«(|>*_\n•]\s*$/u;
const TITLE = /^(?:herr|frau|dr|prof|meister|mr|mrs|ms|mme|monsieur|madame|señor|señora)$/i;

/** @param language ISO 639-1; German writes every noun with a capital */
export function properNames(text: string, language: string): ProperNames {
  const sure = new Set<string>();
  const maybe = new Set<string>();
  const pairs = new Set<string>();
  const termAt = (i: number) => stem(normalizeTerm(words[i]?.text ?? '').replace(/'.*/, ''));
  const words = tokenize(text);
  const stops = stopWords(language);
  const capital = words.map(
    ({ text: word }) =>
      CAPITAL.test(word) &&
      word.length > 1 &&
      !isCalendarWord(word) &&
      !isNumberWord(word) &&
      !stops.has(normalizeTerm(word)),
  );
  for (const [i, { text: word, start }] of words.entries()) {
    if (!capital[i] || /\p{Nd}/u.test(word)) continue;
    const term = termAt(i);
    const next = words[i + 1];
    if (next && capital[i + 1] && !TITLE.test(word) && isNextTo(text, words[i], next.start))
      pairs.add(`${term} ${termAt(i + 1)}`);
    const before = words[i - 1];
    const isFirst = before === undefined || OPENS.test(text.slice(before.end, start));
    const isChained =
      (!isFirst && capital[i - 1] && isNextTo(text, before, start)) ||
      (capital[i + 1] && isNextTo(text, words[i], words[i + 1]?.start ?? 0));
    const isAddressed = !isFirst && TITLE.test(before.text);
    if (ACRONYM.test(word) || isAddressed) sure.add(term);
    else if (isPlaceOrLanguage(term)) sure.add(term);
    else if (language === 'de') (isChained && !isFirst ? sure : maybe).add(term);
    else if (isFirst && !(capital[i + 1] && isChained)) maybe.add(term);
    else sure.add(term);
  }
  return { sure: [...sure], maybe: [...maybe], pairs: [...pairs] };
}

const isNextTo = (text: string, left: { end: number } | undefined, start: number): boolean =>
  left !== undefined && /^ $/.test(text.slice(left.end, start));
