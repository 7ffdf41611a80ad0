import { isConcept, type QuestionForm } from './question-form.ts';

/** How alike two questions are, 0 to 1, with what keeps them apart. */
export interface QuestionLikeness {
  readonly score: number;
  /** Features of one that the other lacks. */
  readonly missing: readonly string[];
}

/** From this score on, two questions have the same answer: chosen on the tuning half of the hand-made pairs. */
export const SAME_QUESTION = 0.8;

/** Highest scores of questions that differ in something an answer hangs on; all are below `SAME_QUESTION`. */
const OTHER = {
  numbers: 0.3,
  negation: 0.35,
  way: 0.4,
  topic: 0.45,
  nothing: 0.3,
  more: 0.74,
  language: 0.6,
};
const SURFACE_SHARE = 0.15;
const STRONG = 1;
/** Words of one spelling error, and inflections that no stem joins. */
const SHORTEST_TYPO = 6;
const COMMON_BEGINNING = 6;
const LONGEST_ENDING = 3;
const NEARLY = 0.9;

/**
 * Compares what two questions are about: concepts and words in both directions, so that a word more counts like a word
 * less; then their spelling. Numbers, negation, directions and names must agree. `surface` is their likeness as written.
 */
export function compareQuestions(
  pair: { readonly asked: QuestionForm; readonly known: QuestionForm },
  surface: number,
): QuestionLikeness {
  const { asked, known } = pair;
  if (asked.plain === known.plain) return { score: 1, missing: [] };
  const { matched, total, onlyLeft, onlyRight } = align(asked.features, known.features);
  const missing = [...onlyLeft, ...onlyRight].map(([feature]) => feature);
  const dice = total === 0 ? 0 : matched / total;
  const score = Math.min(
    (1 - SURFACE_SHARE) * dice + SURFACE_SHARE * surface,
    ceilingOf(pair, { onlyLeft, onlyRight, isAbout: matched >= 2 * STRONG }),
  );
  return { score, missing };
}

type Features = readonly (readonly [feature: string, weight: number])[];

function ceilingOf(
  { asked, known }: { readonly asked: QuestionForm; readonly known: QuestionForm },
  found: { readonly onlyLeft: Features; readonly onlyRight: Features; readonly isAbout: boolean },
): number {
  const isStrong = ([, weight]: Features[number]) => weight >= STRONG;
  const left = found.onlyLeft.some(isStrong);
  const right = found.onlyRight.some(isStrong);
  return Math.min(
    asked.numbers === known.numbers ? 1 : OTHER.numbers,
    asked.isNegated === known.isNegated ? 1 : OTHER.negation,
    turnsAround(asked, known) ? OTHER.way : 1,
    speaksAnother(asked, known) ? OTHER.language : 1,
    left && right ? OTHER.topic : left || right ? OTHER.more : 1,
    found.isAbout ? 1 : OTHER.nothing,
  );
}

/** Concepts are of all languages, and an answer in one that the visitor does not speak is none. */
const speaksAnother = (asked: QuestionForm, known: QuestionForm): boolean =>
  asked.language !== known.language && asked.language !== '' && known.language !== '';

/** "From Norway" against "to Norway", or "can I call you" against "can you call me". */
function turnsAround(asked: QuestionForm, known: QuestionForm): boolean {
  const opposite = (way: string) =>
    way.startsWith('from ') ? `to ${way.slice(5)}` : `from ${way.slice(3)}`;
  if ([...asked.ways].some((way) => known.ways.has(opposite(way)))) return true;
  if (comesFrom(asked) !== comesFrom(known)) return true;
  const swapped = asked.roles.split(' ').reverse().join(' ');
  return asked.roles.includes(' ') && swapped === known.roles && isShort(asked) && isShort(known);
}

const comesFrom = ({ ways }: QuestionForm): string =>
  [...ways].filter((way) => way.startsWith('from ')).join(' ');

/** Longer questions say who acts in more ways than by the order of two pronouns. */
const isShort = ({ plain }: QuestionForm) => plain.split(' ').length <= 6;

function align(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>) {
  let matched = 0;
  let total = 0;
  const rest = new Map(right);
  const onlyLeft: [string, number][] = [];
  for (const [feature, weight] of left) {
    total += weight;
    const other = rest.has(feature)
      ? feature
      : [...rest.keys()].find((key) => nearly(feature, key));
    if (other === undefined) {
      onlyLeft.push([feature, weight]);
      continue;
    }
    const share = other === feature ? 1 : NEARLY;
    matched += share * (weight + (rest.get(other) ?? 0));
    rest.delete(other);
  }
  for (const [, weight] of right) total += weight;
  return { matched, total, onlyLeft, onlyRight: [...rest] };
}

/** Whether two words are one with a spelling error or another ending. Concepts are themselves or something else. */
export function nearly(left: string, right: string): boolean {
  if (isConcept(left) || isConcept(right)) return false;
  if (left.length < SHORTEST_TYPO || right.length < SHORTEST_TYPO) return false;
  if (left.slice(0, 2) !== right.slice(0, 2) || /\p{Nd}/u.test(left + right)) return false;
  const common = commonBeginning(left, right);
  const isInflection =
    common >= COMMON_BEGINNING &&
    left.length - common <= LONGEST_ENDING &&
    right.length - common <= LONGEST_ENDING;
  return isInflection || isOneEdit(left.slice(common), right.slice(common));
}

function commonBeginning(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
}

/** One letter more, less, other, or two turned around; both begin where they first differ. */
function isOneEdit(left: string, right: string): boolean {
  const isTurned = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left.length > 1 && isTurned)
  );
}
