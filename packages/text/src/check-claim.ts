import { isCalendarWord } from './calendar-words.ts';
import { cuts } from './clauses.ts';
import { clauseFacts, type Facts, factsOf, withoutNumbers } from './facts-of.ts';
import { withoutFrame } from './frames.ts';
import { isLightTerm } from './light-words.ts';
import { embedDocument, embedQuery } from './local-embedding.ts';
import { normalizeTerm } from './normalize-term.ts';
import { isOpposite } from './polarity.ts';
import { properNames } from './proper-names.ts';
import { type Quantity, sameQuantity } from './quantities.ts';
import { functionWordLanguage } from './question-language.ts';
import {
  type EvidencePassage,
  type ReadPassage,
  readEvidence,
  type Said,
} from './read-evidence.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { canonicalTerm } from './synonyms.ts';
import { creditAmong, type Spelling, spellingsIn } from './term-match.ts';

/** Why a sentence is not carried by the passages. */
export type ClaimFlaw = 'words' | 'number' | 'date' | 'name' | 'negation';

/** The place in a passage that carries a sentence. Offsets are into that passage's text. */
export interface Binding {
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
}

export interface Verdict {
  /** Null when the passages carry the sentence. */
  readonly flaw: ClaimFlaw | null;
  /** 0 to 1: share of its words found at the best place. */
  readonly score: number;
  /** Where it is carried, best first; of a sentence from two places both. Empty with a flaw. */
  readonly bindings: readonly Binding[];
}

/** Least share of a sentence's words at one place, with and without a matching number or name. */
const ENOUGH = 0.6;
const ENOUGH_WITH_ANCHOR = 0.5;
/** From here on the vectors of sentence and place decide, at this inner product. */
const NEAR = 0.42;
const ALIKE = 0.5;
/** Places looked at for one sentence. */
const PLACES = 10;
/** German nouns from elsewhere in the passages are let pass when nearly everything else is found. */
const NEARLY_ALL = 0.8;
const LIGHT_WEIGHT = 0.35;
const PART_WEIGHT = 0.5;
/** Least words of a piece that is checked alone, and the most cuts of one sentence. */
const PIECE_WORDS = 3;
const MOST_CUTS = 2;
/** Of the words alone this much must be there, whatever the numbers say. */
const LEAST_WORDS = 0.45;
/** A place this much worse than the best one is none: the best one decides. */
const SLACK = 0.2;
const WORD_SLACK = 0.15;
/** A second sentence must add this much. */
const LEAST_GAIN = 0.05;
/** A place with this share of a sentence's words speaks of the same. */
const SETTLED = 0.92;
/** Words of one to three letters tell little about which clause is meant. */
const SHORT = 3;
const SHORT_WEIGHT = 0.2;

/**
 * Whether passages say what a sentence says: at one place (one or two neighbouring sentences, or a table row) its words must
 * be found, and its numbers with their units, dates, names, negations and opposites must be the same there. A sentence of
 * several clauses may take each from another place.
 * @param sentence as a reader sees it, without marks
 * @param known names that need no source, such as the bot's, as index terms
 */
export function checkClaim(
  sentence: string,
  passages: readonly EvidencePassage[],
  known: ReadonlySet<string> = NOTHING,
): Verdict {
  const read = passages.map((passage) => ({ id: passage.id, ...readEvidence(passage) }));
  const text = withoutFrame(sentence);
  const claim = readClaim(text, known);
  const { best, ...verdict } = checkPart(claim, read);
  // One place that speaks of all this and says otherwise settles it.
  if (verdict.flaw === null || best >= SETTLED) return verdict;
  return checkPieces(text, { read, known, names: new Set(claim.sureNames), depth: 0 }) ?? verdict;
}

/** A sentence cut in two where a clause ends, each piece from a place of its own; undefined when no cut does. */
function checkPieces(
  text: string,
  input: {
    readonly read: readonly Read[];
    readonly known: ReadonlySet<string>;
    /** Sure names of the whole sentence: at the start of a piece they would look like any first word. */
    readonly names: ReadonlySet<string>;
    readonly depth: number;
  },
): Verdict | undefined {
  const { read, known, names, depth } = input;
  if (depth >= MOST_CUTS) return undefined;
  const check = (piece: string): Verdict => {
    const claim = readClaim(piece, known);
    const again = claim.maybeNames.filter((name) => names.has(name));
    return checkPart({ ...claim, sureNames: [...claim.sureNames, ...again] }, read);
  };
  for (const [left, right] of cuts(text)) {
    if (!isSubstantial(left) || !isSubstantial(right)) continue;
    const first = check(left);
    if (first.flaw !== null) continue;
    const whole = check(right);
    const rest = whole.flaw === null ? whole : checkPieces(right, { ...input, depth: depth + 1 });
    // Two pieces from one place would have passed there together.
    if (!rest || first.bindings.some((one) => rest.bindings.some((other) => isSame(one, other))))
      continue;
    return {
      flaw: null,
      score: Math.min(first.score, rest.score),
      bindings: [...first.bindings, ...rest.bindings],
    };
  }
  return undefined;
}

const NOTHING: ReadonlySet<string> = new Set();

type Read = ReadPassage & { readonly id: string };

interface Claim {
  readonly text: string;
  readonly language: string;
  readonly terms: readonly { readonly term: string; readonly weight: number }[];
  readonly total: number;
  readonly facts: Facts;
  readonly clauses: readonly Facts[];
  readonly sureNames: readonly string[];
  readonly maybeNames: readonly string[];
  readonly namePairs: readonly string[];
}

function readClaim(text: string, known: ReadonlySet<string>): Claim {
  const language = functionWordLanguage(text);
  const stops = stopWords(language);
  const facts = factsOf(text);
  const weights = new Map<string, number>();
  for (const { term, word, isWhole } of facts.terms) {
    if (stops.has(word) || known.has(term) || isCalendarWord(word)) continue;
    const weight = (isWhole ? 1 : PART_WEIGHT) * (isLightTerm(term) ? LIGHT_WEIGHT : 1);
    weights.set(canonicalTerm(term), weight);
  }
  const names = properNames(withoutNumbers(text, facts.quantities), language);
  const isForeign = (name: string) => !known.has(name);
  return {
    ...{ text, language, facts },
    terms: [...weights].map(([term, weight]) => ({ term, weight })),
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    clauses: clauseFacts(text),
    sureNames: names.sure.filter(isForeign),
    maybeNames: names.maybe.filter(isForeign),
    namePairs: names.pairs,
  };
}

/** One or two neighbouring units of a passage. */
interface Place {
  readonly passage: Read;
  readonly units: readonly Said[];
  readonly score: number;
  /** Share of the words alone. */
  readonly words: number;
}

/** @returns also the largest share of its words at one place */
function checkPart(claim: Claim, read: readonly Read[]): Verdict & { readonly best: number } {
  const places = findPlaces(claim, read);
  const best = places[0];
  if (hasMixedName(claim, read)) return { flaw: 'name', score: 0, best: 1, bindings: [] };
  if (best === undefined) return { flaw: 'words', score: 0, best: 0, bindings: [] };
  // A second sentence lends words of another matter.
  const most = Math.max(0, ...places.filter(isAlone).map(({ words }) => words));
  let flaw: ClaimFlaw | undefined;
  for (const place of places.slice(0, PLACES)) {
    if (place.score < best.score - SLACK) continue;
    const found = flawAt(claim, place, read);
    if (found === null && !isContradicted(claim, place, { places, read }))
      return { flaw: null, score: place.score, best: most, bindings: [bindingOf(place)] };
    flaw ??= found ?? 'number';
  }
  return { flaw: flaw ?? 'words', score: best.score, best: most, bindings: [] };
}

const isAlone = ({ units }: Place): boolean => units.length === 1;

/** Whether a first name of the passages has the last name of another one, or the other way round. */
function hasMixedName({ namePairs }: Claim, read: readonly Read[]): boolean {
  return namePairs.some((pair) => {
    const [first = '', last = ''] = pair.split(' ');
    let isFirst = false;
    let isLast = false;
    for (const passage of read) {
      if (passage.namePairs.has(pair)) return false;
      for (const other of passage.namePairs) {
        isFirst ||= other.startsWith(`${first} `);
        isLast ||= other.endsWith(` ${last}`);
      }
    }
    return isFirst && isLast;
  });
}

const bindingOf = ({ passage, units }: Place): Binding => ({
  passageId: passage.id,
  start: units[0]?.start ?? 0,
  end: units.at(-1)?.end ?? 0,
});

/** The places with enough of the claim's words to be looked at, best and shortest first. */
function findPlaces(claim: Claim, read: readonly Read[]): Place[] {
  const places: Place[] = [];
  const names = new Set([...claim.sureNames, ...claim.maybeNames].map(canonicalTerm));
  const isName = (term: string) => names.has(term);
  for (const passage of read) {
    const spellings = claim.terms.map(({ term }) => {
      const forms = spellingsIn(term, passage.vocabulary, { parts: true });
      // Names that end alike are not the same.
      return isName(term) ? forms.filter((form) => form.term.startsWith(term.slice(0, 3))) : forms;
    });
    const most = claim.terms.reduce(
      (sum, { weight }, i) => sum + weight * bestOf(spellings[i] ?? []),
      0,
    );
    if (share(claim, most, claim.facts.quantities.length) < NEAR) continue;
    const credits = passage.units.map((unit) =>
      spellings.map((forms) =>
        Math.max(creditAmong(forms, unit.words), creditAmong(forms, unit.context)),
      ),
    );
    const scoreOf = (from: number, to: number): Place => {
      const units = passage.units.slice(from, to);
      let words = 0;
      for (const [at, { weight }] of claim.terms.entries()) {
        let best = 0;
        for (let i = from; i < to; i += 1) best = Math.max(best, credits[i]?.[at] ?? 0);
        words += weight * best;
      }
      let numbers = 0;
      for (const quantity of claim.facts.quantities) if (isStated(quantity, units)) numbers += 1;
      const wordShare = claim.total === 0 ? 1 : words / claim.total;
      return { passage, units, score: share(claim, words, numbers), words: wordShare };
    };
    const alone = passage.units.map((_, i) => scoreOf(i, i + 1));
    alone.forEach((place, i) => {
      const next = alone[i + 1];
      const pair = next && !place.units[0]?.isRow && scoreOf(i, i + 2);
      // Two sentences that say no more than one of them would only lend their numbers to each other.
      const isMore = pair && pair.words > Math.max(place.words, next.words) + LEAST_GAIN;
      for (const found of isMore ? [place, pair] : [place])
        if (found.words >= (found.score >= NEAR ? LEAST_WORDS : ENOUGH)) places.push(found);
    });
  }
  return places.sort((a, b) => b.score - a.score || lengthOf(a) - lengthOf(b));
}

const bestOf = (forms: readonly Spelling[]): number =>
  forms.reduce((best, { credit }) => Math.max(best, credit), 0);

/** Share of what a claim says: a number counts as a word. A claim without either says nothing that could be found. */
function share({ total, facts }: Claim, words: number, numbers: number): number {
  const all = total + facts.quantities.length;
  return all === 0 ? 0 : (words + numbers) / all;
}

const lengthOf = ({ units }: Place): number => (units.at(-1)?.end ?? 0) - (units[0]?.start ?? 0);

const isStated = (quantity: Quantity, units: readonly Said[]): boolean =>
  units.some((unit) => unit.quantities.some((other) => sameQuantity(quantity, other)));

/** Whether a single sentence speaks of clearly more of the claim, and says otherwise. */
function isContradicted(
  claim: Claim,
  { words }: Place,
  { places, read }: { readonly places: readonly Place[]; readonly read: readonly Read[] },
): boolean {
  return places.some((other) => {
    if (!isAlone(other) || other.words <= words + WORD_SLACK) return false;
    const flaw = flawAt(claim, other, read);
    return flaw !== null && flaw !== 'words' && flaw !== 'name';
  });
}

/** What does not fit at a place, null when everything does. */
function flawAt(claim: Claim, place: Place, read: readonly Read[]): ClaimFlaw | null {
  const { units, score } = place;
  if (!claim.facts.quantities.every((quantity) => isStated(quantity, units))) return 'number';
  if (
    !isWithin(
      claim.facts.calendar,
      units.flatMap(({ calendar, contextCalendar }) => [...calendar, ...contextCalendar]),
    )
  )
    return 'date';
  const isHere = (name: string) => stands(name, units);
  if (!claim.sureNames.every(isHere)) return 'name';
  const missing = claim.maybeNames.filter((name) => !isHere(name));
  if (missing.some((name) => isFromElsewhere(name, claim, { place, read }))) return 'name';
  const isDenied = units.some(({ isUnderDenial }) => isUnderDenial);
  if (isDenied && score < NEARLY_ALL && claim.facts.negations === 0) return 'negation';
  if (hasOtherUnit(claim, units)) return 'number';
  const clauseFlaw = flawOfClauses(claim, units);
  if (clauseFlaw !== null) return clauseFlaw;
  const hasAnchor = claim.facts.quantities.length + claim.sureNames.length > 0;
  if (score >= (hasAnchor ? ENOUGH_WITH_ANCHOR : ENOUGH)) return null;
  return isAlike(claim, units) ? null : 'words';
}

/** Whether each entry is there as often as it is claimed. */
function isWithin(claimed: readonly string[], said: readonly string[]): boolean {
  const left = [...said];
  return claimed.every((entry) => {
    const at = left.indexOf(entry);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function stands(name: string, units: readonly Said[]): boolean {
  const term = canonicalTerm(name);
  return units.some(
    ({ words, context }) =>
      words.has(term) || context.has(term) || (name.length > 3 && hasInflected(name, words)),
  );
}

/** "Hollerbusch" for "Hollerbuschs", and a first part of a compound. */
function hasInflected(name: string, words: ReadonlySet<string>): boolean {
  for (const word of words)
    if (Math.abs(word.length - name.length) <= 2 && word.length > 3)
      if (word.startsWith(name) || name.startsWith(word)) return true;
  return false;
}

/** Whether a word with a capital that the place does not have is a name from another place: then it was swapped. */
function isFromElsewhere(
  name: string,
  { language }: Claim,
  { place, read }: { readonly place: Place; readonly read: readonly Read[] },
): boolean {
  if (language === 'de')
    return place.score < NEARLY_ALL && read.some(({ capitals }) => capitals.has(name));
  return read.some(({ sureNames }) => sureNames.has(name));
}

/** "The first full day" of what is said of half an hour: spans of time without a number count as well. */
function hasOtherUnit({ facts }: Claim, units: readonly Said[]): boolean {
  return [...facts.words].some((word) => {
    const unit = SPANS.get(word);
    if (unit === undefined) return false;
    const isHere = units.some(
      ({ words, context, quantities }) =>
        quantities.some((quantity) => quantity.unit === unit) ||
        [...words, ...context].some((other) => SPANS.get(other) === unit),
    );
    const hasOther = units.some(({ words }) => [...words].some((other) => SPANS.has(other)));
    return !isHere && hasOther;
  });
}

const SPANS: ReadonlyMap<string, string> = new Map(
  [
    ['minute', 'minute minuten'],
    ['hour', 'hour hourly stunde stunden heure hora'],
    ['day', 'day daily tag tage tagen täglich jour día'],
    ['week', 'week weekly woche wochen wöchentlich semaine semana'],
    ['month', 'month monthly monat monate monatlich mois mes'],
    ['year', 'year yearly annual annually jahr jahre jährlich année año'],
  ].flatMap(([unit = '', words = '']) =>
    words.split(' ').map((word) => [stem(normalizeTerm(word)), unit] as const),
  ),
);

/** Each clause against the clauses of the place that share most words with it. */
function flawOfClauses(claim: Claim, units: readonly Said[]): ClaimFlaw | null {
  const said = units.flatMap((unit) => unit.clauses);
  for (const clause of claim.clauses) {
    const nearest = nearestClauses(clause, said);
    if (nearest.length === 0) {
      if (clause.negations > 0) return 'negation';
      continue;
    }
    const clash = nearest.some(
      (other) =>
        (clause.negations !== other.negations) !== isOpposite(clause.polarity, other.polarity),
    );
    if (clash) return 'negation';
    if (clause.quantities.some((quantity) => isSwapped(quantity, nearest))) return 'number';
  }
  return isExcepted(claim, said) ? 'negation' : null;
}

/** Whether a claim speaks of what a clause takes out, without a word of that. */
function isExcepted({ facts, clauses }: Claim, said: readonly Facts[]): boolean {
  if (facts.negations > 0 || clauses.some((clause) => clause.isException)) return false;
  const isLong = (word: string) => word.length > SHORT;
  return said.some(
    (exception) =>
      exception.isException &&
      [...exception.words].some(
        (word) =>
          isLong(word) &&
          facts.words.has(word) &&
          !said.some((other) => other !== exception && other.words.has(word)),
      ),
  );
}

function nearestClauses(clause: Facts, said: readonly Facts[]): Facts[] {
  let most = 0;
  let nearest: Facts[] = [];
  for (const other of said) {
    let shared = 0;
    for (const word of clause.words)
      if (other.words.has(word)) shared += word.length <= SHORT ? SHORT_WEIGHT : 1;
    for (const quantity of clause.quantities)
      if (other.quantities.some((there) => sameQuantity(quantity, there))) shared += 0.5;
    if (shared === 0 || shared < most) continue;
    if (shared > most) nearest = [];
    most = shared;
    nearest.push(other);
  }
  return nearest;
}

/** The nearest clauses state another number of the same unit in its place. */
const isSwapped = (quantity: Quantity, nearest: readonly Facts[]): boolean =>
  quantity.unit !== '' &&
  !nearest.some(({ quantities }) => quantities.some((other) => sameQuantity(quantity, other))) &&
  nearest.some(({ quantities }) => quantities.some(({ unit }) => unit === quantity.unit));

/** Borderline wording: the vectors of sentence and place decide, which see parts of words and no order. */
function isAlike({ text }: Claim, units: readonly Said[]): boolean {
  const place = { title: '', headings: [], text: units.map(({ plain }) => plain).join(' ') };
  const left = embedQuery(text, () => 1);
  const right = embedDocument(place);
  let product = 0;
  for (let i = 0; i < left.length; i += 1) product += (left[i] ?? 0) * (right[i] ?? 0);
  return product >= ALIKE;
}

function isSubstantial(text: string): boolean {
  const { terms, quantities } = factsOf(text);
  return terms.length + quantities.length >= PIECE_WORDS;
}

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

const isSame = (left: Binding, right: Binding): boolean =>
  left.passageId === right.passageId && left.start === right.start && left.end === right.end;
