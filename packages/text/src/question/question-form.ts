import { embedDocument } from '../search/local-embedding.ts';
import { hasNegation } from '../statement/negation.ts';
import { quantities } from '../statement/quantities.ts';
import { normalizeTerm } from '../words/normalize-term.ts';
import { remember } from '../words/remember.ts';
import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stop-words.ts';
import { tokenize } from '../words/tokenize.ts';
import { conceptsOf, takePhrases } from './question-concepts.ts';
import { asksIn, isShaping, says, shapes } from './question-words.ts';

/** A question as it is compared with others: what it is about, apart from how it is put. */
export interface QuestionForm {
  /** Normalised words with single spaces. */
  readonly plain: string;
  /** Concepts (in capitals) and stems by weight. */
  readonly features: ReadonlyMap<string, number>;
  /** Numbers that it states, sorted. */
  readonly numbers: string;
  readonly isNegated: boolean;
  /** Language of its function words; empty when they do not tell. */
  readonly language: string;
  /** Words behind "from" and "to", as `from norway`. */
  readonly ways: ReadonlySet<string>;
  /** Words in the order of the question, without the concepts' own names: for who does what to whom. */
  readonly roles: string;
}

const COMPARED = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'da', 'pl'];
const STOPS = new Set(COMPARED.flatMap((language) => [...stopWords(language)]));

const WAYS: Readonly<Record<string, 'from' | 'to'>> = {
  ...{ from: 'from', von: 'from', aus: 'from', depuis: 'from', desde: 'from' },
  ...{ to: 'to', into: 'to', nach: 'to', zu: 'to', vers: 'to', hacia: 'to' },
};
const PERSONS: Readonly<Record<string, 'i' | 'you'>> = {
  ...{
    i: 'i',
    me: 'i',
    my: 'i',
    we: 'i',
    ich: 'i',
    mir: 'i',
    mich: 'i',
    je: 'i',
    me_: 'i',
    yo: 'i',
  },
  ...{ you: 'you', your: 'you', ihr: 'you', sie: 'you', euch: 'you', ihnen: 'you', vous: 'you' },
};

const STRONG = 1;
const GENERIC = 0.1;
const GENERICS = new Set(['goods', 'store']);
/** Verbs and particles that stand apart. */
const SEPARABLE: readonly (readonly [concept: string, particle: string, verbs: RegExp])[] = [
  ['RETURN', 'back', /^(?:send|give|bring|ship|take|post)/],
  ['RETURN', 'zuruck', /^(?:schick|send|geb|gib|bring)/],
  ['RESET', 'zuruck', /^setz/],
  ['CANCEL', 'ab', /^(?:bestell|sag)/],
];
/** Alone with these, "order" is what the question is about. */
const ASKING = new Set([
  'PLACE',
  'WHEN',
  'WHY',
  'WHO',
  'COUNT',
  'PRICE',
  'DURATION',
  'MINIMUM',
  'MAXIMUM',
  'goods',
]);
const NUMBER = /^\p{Nd}/u;
const LIMITING = new Set(['MINIMUM', 'MAXIMUM']);
const MEASURES = new Set(['mindest', 'hochst', 'maximal', 'minimal']);
/** Shorter compounds are rarely put together of two topics. */
const COMPOUND = 9;
const SHORTEST_PART = 4;

/** Forms that are remembered: a bot's questions are taken apart again after every change of one of them. */
const REMEMBERED = 20_000;

/** Takes a question apart. */
export const questionForm = remember(REMEMBERED, formOf);

function formOf(question: string): QuestionForm {
  const words = tokenize(question.slice(0, 500)).flatMap(({ text }) =>
    normalizeTerm(text)
      .replace(/'(?:s|t|d|m|re|ve|ll)$/, '')
      .split("'"),
  );
  const { rest, concepts } = takePhrases(words.join(' '));
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) =>
    features.set(feature, Math.max(weight, features.get(feature) ?? 0));
  for (const concept of concepts) add(concept, weightOf(concept));
  for (const word of rest.split(' ')) {
    if (word === '' || NUMBER.test(word)) continue;
    for (const feature of featuresOf(word)) add(feature, weightOf(feature));
  }
  for (const [concept, particle, verbs] of SEPARABLE)
    if (words.includes(particle) && words.some((word) => verbs.test(word))) {
      add(concept, STRONG);
      for (const word of words) if (verbs.test(word)) features.delete(stem(word));
      features.delete(particle);
    }
  joinSynonyms(features);
  return {
    plain: words.join(' '),
    features,
    numbers: [...new Set([...quantities(question).map(({ value }) => value), ...codesIn(words)])]
      .sort()
      .join(' '),
    isNegated: hasNegation(question),
    language: languageIn(words),
    ways: waysIn(words),
    roles: rolesIn(words),
  };
}

/** "When do you open" and "opening hours" are one question, "your phone number" and "reach you by phone" another. */
function joinSynonyms(features: Map<string, number>): void {
  if (features.has('PHONE') || features.has('EMAIL')) {
    features.delete('CONTACT');
    for (const word of ['number', 'numero', 'nummer']) features.delete(word);
  }
  if (features.has('CARD')) features.delete('PAY');
  if (features.has('PRICE')) for (const word of ['hoch', 'high', 'eleve']) features.delete(word);
  if (features.has('goods') && [...features.keys()].every((feature) => ASKING.has(feature)))
    features.set('goods', STRONG);
  if (features.has('WHEN') && features.has('OPEN')) {
    features.delete('WHEN');
    features.set('HOURS', STRONG);
  }
  if (features.has('HOURS')) features.delete('OPEN');
}

function featuresOf(word: string): readonly string[] {
  const concepts = conceptsOf(word);
  if (says(word)) return concepts.length > 0 ? concepts : [word];
  if (isShaping(word) || STOPS.has(word)) return [];
  if (concepts.length > 0 && word.length < COMPOUND) return concepts;
  const parts = partsOf(word);
  if (parts.length > 0) return parts;
  return concepts.length > 0 ? concepts : [stem(word)];
}

/** The concepts of a compound's two parts, as in "Lieferkosten" or "Geschenkgutschein"; empty for other words. */
function partsOf(word: string): string[] {
  if (word.length < COMPOUND) return [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const left = conceptsOf(word.slice(0, at));
    const right = conceptsOf(word.slice(at));
    if (left.length > 0 && right.length > 0 && left[0] !== right[0]) return [...left, ...right];
    // What a least or most is of, as in "Mindestlaufzeit".
    if (LIMITING.has(left[0] ?? '') && MEASURES.has(word.slice(0, at)))
      return [...left, stem(word.slice(at))];
  }
  return [];
}

const weightOf = (feature: string) => (GENERICS.has(feature) ? GENERIC : STRONG);

/** Words with digits in them, such as "x200": another one is another thing. */
const codesIn = (words: readonly string[]) =>
  words.filter((word) => /\p{Nd}/u.test(word) && /\p{L}/u.test(word));

/** One word may be of several languages. */
const SURE = 2;

/** The one of the compared languages that has most of the words which shape a question. */
function languageIn(words: readonly string[]): string {
  const counts = COMPARED.map((language) => ({
    language,
    count:
      words.filter((word) => stopWords(language).has(word) || shapes(word, language)).length +
      words.filter((word) => asksIn(word, language)).length,
  }));
  const [best, next] = counts.sort((a, b) => b.count - a.count);
  return best && best.count >= SURE && best.count > (next?.count ?? 0) ? best.language : '';
}

function waysIn(words: readonly string[]): Set<string> {
  const ways = new Set<string>();
  for (const [at, word] of words.entries()) {
    const way = Object.hasOwn(WAYS, word) ? WAYS[word] : undefined;
    const next = words.slice(at + 1).find((other) => !STOPS.has(other));
    if (way !== undefined && next !== undefined) ways.add(`${way} ${stem(next)}`);
  }
  return ways;
}

/** The first person that acts and the first one behind a verb: "i you" for "can I call you". */
function rolesIn(words: readonly string[]): string {
  const persons = words.flatMap((word) => (Object.hasOwn(PERSONS, word) ? PERSONS[word] : []));
  return persons.filter((person, at) => persons.indexOf(person) === at).join(' ');
}

/** Whether a feature is a concept and not a word of its own. */
export const isConcept = (feature: string): boolean =>
  /^[A-Z]/.test(feature) || GENERICS.has(feature);

/** The local vector of a question, made when it is needed. */
export const questionVector = (question: string): Float32Array =>
  embedDocument({ title: '', headings: [], text: question });
