import { isStopWord, splitSentences, tokenize } from '@pixel/text';
import type { PassageRecord } from '../../knowledge/port.ts';
import { capital, type Draft, isUsable, type Rule, type RuleLanguage } from './phrase.ts';
import { ABOUT } from './phrasebook.ts';
import { doubtGerman, GERMAN } from './rules-de.ts';
import { doubtEnglish, ENGLISH, howToEnglish, standsAlone } from './rules-en.ts';
import { doubtSpanish, SPANISH } from './rules-es.ts';
import { doubtFrench, FRENCH } from './rules-fr.ts';

/** A question that the passage answers, and the words in it that do. */
export interface PassageDraft {
  readonly question: string;
  readonly quote: string;
  readonly facts: string[][];
}

const RULES: Readonly<Record<RuleLanguage, readonly Rule[]>> = {
  ...{ en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH },
};
const LONGEST_HEADING = 7;

/** Questions made of the sentences of a passage, one at most for each. */
export function draftSentences(passage: PassageRecord, language: RuleLanguage): PassageDraft[] {
  const lower = lowering(passage, language);
  return usableSentences(passage).flatMap((sentence) => {
    for (const rule of RULES[language]) {
      const draft = rule(sentence, { lower });
      if (!draft || isVague(draft, language)) continue;
      const { question, fact } = draft;
      return [{ question: capital(question), quote: sentence, facts: fact ? [[fact]] : [] }];
    }
    return [];
  });
}

/** A question of fewer words of its own could be about anything; one for a figure has its "how much" besides. */
const isVague = ({ question, fact }: Draft, language: RuleLanguage): boolean => {
  const own = tokenize(question).filter(
    ({ text }) => !isStopWord(text, language) && !ASKING.test(text),
  );
  return own.length < (fact === undefined ? 3 : 2);
};

const ASKING =
  /^(?:how|much|long|do|does|cost|take|last|what|was|kostet|kosten|wie|lange|dauert|dauern|combien|coûte|coûtent|dure|temps|cuánto|cuesta|cuestan|tarda|dura)$/i;

/** The question that a heading is, or asks for; null when it is too little or too much of one. */
export function draftHeading(
  { headings, title, text }: PassageRecord,
  language: RuleLanguage,
): PassageDraft | null {
  const heading = (headings.at(-1) ?? title).replace(/\s+/g, ' ').trim();
  if (language === 'en' && !standsAlone(heading)) return null;
  if (/\?$/.test(heading) && heading.split(' ').length >= 3)
    return { question: heading, quote: headings.length > 0 ? heading : firstOf(text), facts: [] };
  if (headings.length === 0) return null;
  const howTo = language === 'en' ? howToEnglish(heading) : null;
  if (howTo) return { question: howTo, quote: heading, facts: [] };
  const words = heading.split(' ');
  const isName =
    words.length >= 2 &&
    words.length <= LONGEST_HEADING &&
    !/example|beispiel|exemple|ejemplo/i.test(heading) &&
    !/^(?:for|in|on|at|by|with|without|from|to|about|between|before|after|during|mit|ohne|vom|von|im|am|für|zum|zur|bei|nach|vor|avec|sans|pour|après|avant|con|sin|para|sobre|antes|después|borrow|check|choose|find|get|make|use|read|ask|book|call|visit|see|contact|buy|keep|say|bring|try|start)\b/i.test(
      heading,
    ) &&
    !/[|:.,;!?()/\d&"“„«]/.test(heading) &&
    !/\b(?:is|are|we|you|your|our|their|that|this|its|if|when|what|how|where|goes|can|cannot|sie|wir|wenn|ist|nous|vous|si)\b/i.test(
      heading,
    );
  if (!isName) return null;
  return {
    question: ABOUT[language](language === 'en' ? lowering({ text }, 'en')(heading) : heading),
    ...{ quote: heading, facts: [] },
  };
}

/** A claim of the passage with a wrong figure: an answer must not agree, which one with the right figure does not. */
export function draftDoubt(passage: PassageRecord, language: RuleLanguage): PassageDraft | null {
  const lower = lowering(passage, language);
  for (const sentence of usableSentences(passage)) {
    const figures = sentence.match(/\d+(?:[.,]\d+)*/g) ?? [];
    const [figure] = figures;
    if (figures.length !== 1 || figure === undefined || CLOCK.test(sentence)) continue;
    const wrong = wrongFigure(figure);
    // There are no 120 % of most things.
    if (Number(wrong) > 100 && /^\s?%/.test(sentence.split(figure)[1] ?? '')) continue;
    if (wrong === null || passage.text.includes(wrong)) continue;
    const doubt = DOUBTS[language](sentence.replace(figure, wrong), lower);
    if (doubt?.includes(wrong)) return { question: doubt, quote: sentence, facts: [[figure]] };
  }
  return null;
}

const DOUBTS: Readonly<
  Record<RuleLanguage, (sentence: string, lower: (text: string) => string) => string | null>
> = { en: doubtEnglish, de: doubtGerman, fr: doubtFrench, es: doubtSpanish };

/** Half as much again of a time of day is none. */
const CLOCK = /\d\s?(?:am|pm|h|Uhr|heures|horas)\b|o[’']clock/;

/** Half as much again; null for what is no amount, such as a time of day or a year. */
function wrongFigure(figure: string): string | null {
  if (!/^\d{1,3}(?:[.,]\d{2})?$/.test(figure)) return null;
  const [whole = '', cents] = figure.split(/[.,]/);
  const more = Number(whole) + Math.max(2, Math.round(Number(whole) / 2));
  if (
    cents !== undefined &&
    /^(?:[0-5]\d)$/.test(cents) &&
    Number(whole) < 24 &&
    /\.[03]0$/.test(figure)
  )
    return null;
  return cents === undefined ? String(more) : figure.replace(whole, String(more));
}

const usableSentences = ({ text }: Pick<PassageRecord, 'text'>): string[] =>
  splitSentences(text)
    .map((sentence) => sentence.text.replace(/\s+/g, ' '))
    .filter(isUsable);

const firstOf = (text: string): string => splitSentences(text)[0]?.text ?? text.slice(0, 100);

const ARTICLES =
  /^(?:der|die|das|den|dem|ein|eine|einen|unser|unsere|alle|jede|jeder|jedes|kein|keine)\b/i;

/** Sets the first letter small, except of what is written with a capital letter inside of sentences as well. */
function lowering(
  { text }: Pick<PassageRecord, 'text'>,
  language: RuleLanguage,
): (words: string) => string {
  return (words) => {
    const [first = ''] = words.split(/[\s’']/);
    const isTwoPartName =
      /^\p{Lu}\S* \p{Lu}\p{Ll}/u.test(words) &&
      !/^(?:The|Our|An?|All|Le|La|Les|El|Los|Las|Un|Une|Una)\b/.test(words);
    if (isTwoPartName && language !== 'de') return words;
    const small = words.charAt(0).toLowerCase() + words.slice(1);
    if (/^(?:I|\p{Lu}{2,}|\p{Lu}-)/u.test(first) && !/^E-/.test(first)) return words;
    if (language === 'de') return ARTICLES.test(words) ? small : words;
    const isSmallInside = standsInside(text, first.charAt(0).toLowerCase() + first.slice(1));
    return standsInside(text, first) && !isSmallInside ? words : small;
  };
}

/** Whether a word is written so in the middle of a sentence. */
function standsInside(text: string, word: string): boolean {
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1)) {
    const after = text[at + word.length + 1] ?? '';
    if (/\p{Ll}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(after)) return true;
  }
  return false;
}
