import {
  findPlaces,
  isAlone,
  isStated,
  type Place,
  type Read,
  readOf,
} from '../evidence/find-places.ts';
import { nearestPlace } from '../evidence/nearest-place.ts';
import { type Claim, readClaim } from '../evidence/read-claim.ts';
import type { EvidencePassage } from '../evidence/read-evidence.ts';
import type { Said } from '../evidence/said.ts';
import { cuts } from '../statement/clauses.ts';
import { withoutNumbers } from '../statement/facts-of.ts';
import { withoutFrame } from '../statement/frames.ts';
import { namesakesIn } from '../statement/product-names.ts';
import { isSameKind, quantities, sameQuantity } from '../statement/quantities.ts';
import { isForeign, placeOfForeign } from './check-foreign.ts';
import { type ClaimFlaw, flawAt } from './flaw-at.ts';
import { placeOfSame } from './place-of-same.ts';
import { placeOfVerbatim } from './place-of-verbatim.ts';

/** The place in a passage that carries a sentence. Offsets are into that passage's text. */
export interface Binding {
  readonly passageId: string;
  readonly start: number;
  readonly end: number;
}

/** The sentence or row of a passage that comes nearest to a sentence that is not carried. */
export interface Nearest extends Binding {
  /** Share of its words and numbers found there, and a little for likeness: from about 0.25 to 1.3. */
  readonly nearness: number;
}

export interface Verdict {
  /** Null when the passages carry the sentence. */
  readonly flaw: ClaimFlaw | null;
  /** 0 to 1: share of its words found at the best place. */
  readonly score: number;
  /** Where it is carried, best first; of a sentence from two places both. Empty with a flaw. */
  readonly bindings: readonly Binding[];
  /** Only with a flaw: what the passages say of the same, null where they say nothing. */
  readonly nearest: Nearest | null;
}

/** Places looked at for one sentence. */
const PLACES = 10;
/** Least words of a piece that is checked alone, and the most cuts of one sentence. */
const PIECE_WORDS = 3;
const MOST_CUTS = 2;
/** A place this much worse than the best one is none: the best one decides. */
const SLACK = 0.2;
const WORD_SLACK = 0.15;
/** Of a sentence in another language than its place, whose words say nothing about each other. */
const FOREIGN_SCORE = 0.5;
/** A place with this share of a sentence's words speaks of the same. */
const SETTLED = 0.92;

/**
 * Whether passages say what a sentence says: at one place (one or two neighbouring sentences, or a table row) its words must
 * be found, and its numbers with their units, dates, names, negations and opposites must be the same there. A sentence of
 * several clauses may take each from another place. In another language than all passages only what languages share counts.
 * @param sentence as a reader sees it, without marks
 * @param known names that need no source, such as the bot's, as index terms
 */
export function checkClaim(
  sentence: string,
  passages: readonly EvidencePassage[],
  known: ReadonlySet<string> = NOTHING,
): Verdict {
  const text = withoutFrame(sentence);
  const verbatim = placeOfVerbatim(text, passages);
  if (verbatim) return carriedBy({ ...verbatim, score: 1 });
  const whole = readClaim(text, known);
  const namesakes = namesakesIn(
    whole.facts.productNames,
    passages.map((passage) => passage.text),
  );
  const claim = { ...whole, namesakes };
  const asSaid = placeOfSame(claim, passages);
  if (asSaid) return carriedBy({ ...asSaid, score: 1 });
  const read = passages.map(readOf);
  const part = checkPart(claim, read);
  if (part.flaw === null) return verdictOf(part);
  // One place that speaks of all this and says otherwise settles it.
  if (part.best >= SETTLED && part.isSettled) return verdictOf(part, claim);
  if (isForeign(claim, read)) {
    const found = placeOfForeign(claim, read);
    return found ? carriedBy({ ...found, score: FOREIGN_SCORE }) : verdictOf(part);
  }
  const pieces = { read, known, namesakes, names: new Set(claim.sureNames), depth: 0 };
  return checkPieces(text, pieces) ?? verdictOf(part, claim);
}

/** @param refused the claim, for which the nearest place is told */
function verdictOf({ flaw, score, bindings, near }: Part, refused?: Claim): Verdict {
  const found = refused && nearestPlace(refused, near());
  const nearest = found ? { ...bindingOf(found.place), nearness: found.nearness } : null;
  return { flaw, score, bindings, nearest };
}

const carriedBy = ({
  passage,
  unit,
  score,
}: {
  readonly passage: Read;
  readonly unit: Said;
  readonly score: number;
}): Verdict => ({
  flaw: null,
  score,
  bindings: [{ passageId: passage.id, start: unit.start, end: unit.end }],
  nearest: null,
});

/** A sentence cut in two where a clause ends, each piece from a place of its own; undefined when no cut does. */
function checkPieces(
  text: string,
  input: {
    readonly read: readonly Read[];
    readonly known: ReadonlySet<string>;
    /** Sure names of the whole sentence: at the start of a piece they would look like any first word. */
    readonly names: ReadonlySet<string>;
    readonly namesakes: readonly string[];
    readonly depth: number;
  },
): Verdict | undefined {
  const { read, known, names, namesakes, depth } = input;
  if (depth >= MOST_CUTS) return undefined;
  const readPiece = (piece: string): Claim => {
    const claim = readClaim(piece, known);
    const again = claim.maybeNames.filter((name) => names.has(name));
    return { ...claim, namesakes, sureNames: [...claim.sureNames, ...again] };
  };
  const carried = (piece: Claim): Part | undefined => {
    const part = checkPart(piece, read);
    return part.flaw === null ? part : undefined;
  };
  for (const [left, right] of cuts(text)) {
    const [before, behind] = [readPiece(left), readPiece(right)];
    if (!isSubstantial(before) || !isSubstantial(behind)) continue;
    const first = carried(before);
    if (first === undefined) continue;
    const rest =
      carried(behind) ??
      carried(readPiece(`${withoutFigures(left)} ${right}`)) ??
      checkPieces(right, { ...input, depth: depth + 1 });
    // Two pieces from one place would have passed there together.
    if (!rest || first.bindings.some((one) => rest.bindings.some((other) => overlaps(one, other))))
      continue;
    return {
      flaw: null,
      score: Math.min(first.score, rest.score),
      bindings: [...first.bindings, ...rest.bindings],
      nearest: null,
    };
  }
  return undefined;
}

/** What a piece goes on about when its subject stands in the one before. */
const withoutFigures = (text: string): string => withoutNumbers(text, quantities(text));

const NOTHING: ReadonlySet<string> = new Set();

interface Part extends Omit<Verdict, 'nearest'> {
  /** The largest share of its words at one place. */
  readonly best: number;
  /** Whether what stands there is no mere silence about a number. */
  readonly isSettled: boolean;
  readonly near: () => readonly Place[];
}

function checkPart(claim: Claim, read: readonly Read[]): Part {
  const { places, near } = findPlaces(claim, read);
  if (hasMixedName(claim, read))
    return { flaw: 'name', score: 0, best: 1, isSettled: true, bindings: [], near };
  const best = places[0];
  if (best === undefined)
    return { flaw: 'words', score: 0, best: 0, isSettled: true, bindings: [], near };
  // A second sentence lends words of another matter.
  const most = Math.max(0, ...places.filter(isAlone).map(({ words }) => words));
  let flaw: ClaimFlaw | undefined;
  for (const place of places.slice(0, PLACES)) {
    if (place.score < best.score - SLACK) continue;
    const found = flawAt(claim, place, read);
    if (found === null && !isContradicted(claim, place, { places, read }))
      return {
        flaw: null,
        score: place.score,
        best: most,
        isSettled: true,
        bindings: [bindingOf(place)],
        near,
      };
    flaw ??= found ?? 'number';
  }
  const isSettled =
    flaw !== 'number' ||
    places.some((place) => place.words >= SETTLED && isAlone(place) && hasRival(claim, place));
  return { flaw: flaw ?? 'words', score: best.score, best: most, isSettled, bindings: [], near };
}

/** Whether a first name of the passages has the last name of another one, or the other way round. */
function hasMixedName({ namePairs }: Claim, read: readonly Read[]): boolean {
  return namePairs.some((pair) => {
    const [first = '', last = ''] = pair.split(' ');
    let isFirst = false;
    let isLast = false;
    for (const passage of read) {
      const { pairs } = passage.names();
      if (pairs.has(pair)) return false;
      for (const other of pairs) {
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

/** Whether a single sentence speaks of clearly more of the claim, and says otherwise. */
function isContradicted(
  claim: Claim,
  { words }: Place,
  { places, read }: { readonly places: readonly Place[]; readonly read: readonly Read[] },
): boolean {
  return places.some((other) => {
    if (!isAlone(other) || other.words <= words + WORD_SLACK) return false;
    const flaw = flawAt(claim, other, read);
    if (flaw === 'number') return hasRival(claim, other);
    return flaw !== null && flaw !== 'words' && flaw !== 'name';
  });
}

/** Whether a place states another number of the kind that is claimed; silence contradicts nothing. */
const hasRival = ({ facts }: Claim, { units }: Place): boolean =>
  facts.quantities.some(
    (quantity) =>
      !isStated(quantity, units) &&
      units.some((unit) =>
        unit.quantities.some(
          (other) =>
            isSameKind(quantity, other) &&
            // What another clause of the claim says stands in nobody's place.
            !facts.quantities.some((claimed) => sameQuantity(claimed, other)),
        ),
      ),
  );

const isSubstantial = ({ facts }: Claim): boolean =>
  facts.terms.length + facts.quantities.length >= PIECE_WORDS;

const overlaps = (left: Binding, right: Binding): boolean =>
  left.passageId === right.passageId && left.start < right.end && right.start < left.end;
