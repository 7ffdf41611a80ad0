import { plainInline } from '../document/plain-text.ts';
import {
  deniedItem,
  isAbsent,
  isDeniedHeading,
  isForbidding,
  namedByOthers,
} from '../question/denying-lead.ts';
import { isOpenQuestion } from '../question/open-question.ts';
import { factsOf } from '../statement/facts-of.ts';
import { canonicalWords } from '../words/canonical-words.ts';
import { once } from '../words/once.ts';
import { remember } from '../words/remember.ts';
import type { Said } from './said.ts';

/** What stands around a sentence or an item and says what it means. */
export interface Around {
  readonly heading: string;
  /** The sentence with a colon right before a list. */
  readonly announcement: string;
  /** A question right before it that yes or no answers, without its mark. */
  readonly question: string;
}

/** What a unit means there. */
export type Meant = Pick<
  Said,
  'isUnderDenial' | 'denied' | 'affirmed' | 'isForbidden' | 'isAnswer' | 'isAbsent' | 'outsiders'
>;

/** All of a unit that does not depend on what stands around it. */
export type Unit = Omit<Said, keyof Meant>;

const NO = /^(?:no|nope|nein|non|nee|nej|nie|não)(?!\p{L})/iu;
const YES = /^(?:yes|yep|ja|oui|sí|sì|sim|tak)(?!\p{L})/iu;

/** What an item or a sentence means below a heading, behind an announcement or behind a question. */
export function meantAs(unit: Unit, kind: string, around: Around): Meant {
  const { heading, announcement, question } = around;
  const isItem = kind === 'item';
  const above = readLead(heading);
  const isAnnounced = isItem && readLead(announcement).isDenied;
  const lead = isAnnounced ? announcement : heading;
  const isUnder = isAnnounced || above.isDenied;
  const meant = (text: string) => once(() => withMeaning(unit, text));
  const answer = kind === 'text' && question !== '' ? unit.plain : '';
  const isNo = NO.test(answer);
  const isDeniedItem = isItem && isUnder && unit.negations === 0;
  return {
    isUnderDenial: isUnder || isNo,
    denied: isNo
      ? meant(`${question} not.`)
      : isDeniedItem
        ? meant(deniedItem(unit.plain, lead))
        : undefined,
    affirmed: YES.test(answer) ? meant(`${question}.`) : undefined,
    isForbidden: isItem && readLead(lead).isForbidding,
    isAnswer: isNo,
    isAbsent: isItem && readLead(lead).isAbsent,
    outsiders: above.outsiders,
  };
}

const LEADS = 1_000;

/** What a heading or an announcement says of what stands below it. Each stands above many. */
const readLead = remember(LEADS, (lead) => ({
  isDenied: isDeniedHeading(lead),
  isForbidding: isForbidding(lead),
  isAbsent: isAbsent(lead),
  /** Who it is not about: "members" of "Non-members". */
  outsiders: new Set(namedByOthers(lead).flatMap(canonicalWords)),
}));

/** A question that yes or no answers, without its mark; empty for every other text. */
export const closedQuestion = (text: string): string =>
  /[?？؟]\s*$/u.test(text) && !isOpenQuestion(text) ? text.replace(/\s*[?？؟]\s*$/u, '') : '';

/** The same place with other words. One clause: what a heading denies, it denies of all that an item names. */
const withMeaning = (unit: Unit, text: string): Said => {
  const { start, end, context, contextCalendar, contextAlternatives } = unit;
  const { isRow, isHeading, refusals, above } = unit;
  return Object.assign(factsOf(text), {
    ...{ start, end, plain: text, context, contextCalendar, contextAlternatives },
    ...{ isRow, isHeading, refusals, above },
    clauses: once(() => [factsOf(text)]),
    ...PLAIN,
  });
};

const PLAIN: Meant = {
  isUnderDenial: false,
  denied: undefined,
  affirmed: undefined,
  isForbidden: false,
  isAnswer: false,
  isAbsent: false,
  outsiders: new Set(),
};

/** What a row means: it says "no", and yes nowhere. */
export const meantByRow = (cells: readonly string[]): Meant => ({
  ...PLAIN,
  isUnderDenial:
    cells.some((cell) => /^(?:no|nein|non|nee|✗|❌|✘)\b/iu.test(cell)) &&
    !cells.some((cell) => /^(?:yes|ja|oui|sí|✓|✔)/iu.test(cell)),
});

const REFUSED = /^(?:no|none|nein|keine?|non|nee|n\/a|[✗❌✘–—-]|(?:not|nicht)(?: \p{L}+){1,3})$/iu;

/** The words of the columns in which a row says "no". */
export const refusalsOf = (
  cells: readonly string[],
  columns: readonly string[],
): ReadonlySet<string>[] =>
  cells.flatMap((cell, at) =>
    at > 0 && REFUSED.test(plainInline(cell).trim())
      ? [new Set(canonicalWords(columns[at] ?? ''))]
      : [],
  );
