import {
  checkClaim,
  type EvidencePassage,
  NEAR_ENOUGH,
  type Nearest,
  plainText,
  quotationAt,
  splitPassages,
  splitSentences,
} from '@pixel/text';
import { invent, plant, rephrase, summarize } from '@pixel/text/testing';
import type { SentencePairs } from '../sentence-pairs.ts';

/** Pages of one business. */
export interface Pages {
  readonly name: string;
  readonly documents: readonly { readonly title: string; readonly text: string }[];
}

export interface Trial {
  readonly isTrue: boolean;
  /** How it was made. */
  readonly kind: string;
  readonly text: string;
  readonly isShown: boolean;
  /** Of a faithful one: whether it is shown, or what is quoted in its place says the same. Only of pairs. */
  readonly isKept?: boolean;
}

/** Passages that one answer is made from. */
const PASSAGES = 8;
/** Sentences of fewer words are names and numbers. */
const LEAST_WORDS = 4;

/** Every full sentence of the pages, rephrased and falsified, each against the passages of a turn that found its own. */
export function tryByRules(pages: Pages): Trial[] {
  const passages = passagesOf(pages);
  const sentences = passages.flatMap((passage) =>
    splitSentences(passage.text)
      .map(({ text }) => plainText(text))
      .filter((text) => /^[^|#].*[.!]$/.test(text) && text.split(' ').length >= LEAST_WORDS)
      .map((text) => ({ text, passage })),
  );
  return sentences.flatMap(({ text, passage }, i) => {
    const other = sentences[(i + 7) % sentences.length];
    const near = [passage, ...(other ? [other.passage] : []), ...passages];
    const turn = [...new Set(near)].slice(0, PASSAGES);
    const faithful = [
      ...rephrase(text, i),
      ...(other && other.text !== text ? [summarize(text, other.text)] : []),
    ];
    const wrong = [...plant(text, i), ...(i % 2 === 0 ? [] : [invent(text, i)])];
    return [
      ...faithful.map((said) => trial(said, { isTrue: true, turn })),
      ...wrong.map((said) => trial(said, { isTrue: false, turn })),
    ];
  });
}

/** Sentences written by hand against the first passages of the pages they are about. */
export function tryByHand(
  pages: Pages,
  said: { readonly faithful: readonly string[]; readonly wrong: readonly string[] },
): Trial[] {
  const turn = passagesOf(pages);
  return [
    ...said.faithful.map((text) => trial({ kind: 'by hand', text }, { isTrue: true, turn })),
    ...said.wrong.map((text) => trial({ kind: 'by hand', text }, { isTrue: false, turn })),
  ];
}

/** Sentences of each text against its own passages and those of the next texts in its language. */
export function tryPairs(pairs: readonly SentencePairs[]): Trial[] {
  return pairs.flatMap((said) => {
    const turn = turnOf(said, pairs);
    const verdicts = said.faithful.map((text) => checkClaim(text, turn));
    const carrying = new Set(
      verdicts.flatMap(({ bindings }) => bindings.map(({ passageId }) => passageId)),
    );
    return [
      ...said.faithful.map((text, i) => {
        const isShown = verdicts[i]?.flaw === null;
        const quoted = quotedFor(verdicts[i]?.nearest ?? null, { turn, carrying });
        const isKept = isShown || isRight(quoted, { said, carrier: said.carriers[i] ?? '' });
        return { isTrue: true, kind: 'pair', text, isShown, isKept };
      }),
      ...said.wrong.map((text) => trial({ kind: 'pair', text }, { isTrue: false, turn })),
    ];
  });
}

type Tails = Readonly<Record<string, readonly string[]>>;

/** The faithful sentences that their own pages carry, each with something at its end that no page of the set carries, by language. */
export function tryAdded(
  pairs: readonly SentencePairs[],
  { lead, tails }: { readonly lead: string; readonly tails: Tails },
): Trial[] {
  return pairs.flatMap((said) => {
    const turn = toPassages(said);
    const own = tails[said.language] ?? [];
    return said.faithful.flatMap((text, i) => {
      const tail = own[i % own.length];
      if (tail === undefined || text.endsWith('?') || checkClaim(text, turn).flaw !== null)
        return [];
      const planted = `${text.replace(/[.!]$/, '')}${lead}${tail}.`;
      return [trial({ kind: 'added', text: planted }, { isTrue: false, turn })];
    });
  });
}

/** The passages of a text, and of the next ones in its language. */
function turnOf(said: SentencePairs, pairs: readonly SentencePairs[]): EvidencePassage[] {
  const others = pairs.filter((other) => other !== said && other.language === said.language);
  return [said, ...others].flatMap(toPassages).slice(0, PASSAGES);
}

/** Share of faithful sentences about another business for which something of these pages would be quoted. */
export function quotedOfOthers(pairs: readonly SentencePairs[]): number {
  const quoted = pairs.flatMap((said, at) => {
    const turn = [...pairs.slice(at + 1), ...pairs.slice(0, at)]
      .filter(({ name, language }) => name !== said.name && language === said.language)
      .flatMap(toPassages)
      .slice(0, PASSAGES);
    return said.faithful.map((text) => {
      const { nearest } = checkClaim(text, turn);
      return quotedFor(nearest, { turn, carrying: new Set() }) !== null;
    });
  });
  return quoted.filter(Boolean).length / quoted.length;
}

interface QuotedPlace extends Nearest {
  readonly text: string;
}

/** As the gate quotes: what is near enough and can stand alone. */
function quotedFor(
  nearest: Nearest | null,
  input: { readonly turn: readonly EvidencePassage[]; readonly carrying: ReadonlySet<string> },
): QuotedPlace | null {
  const passage = input.turn.find(({ id }) => id === nearest?.passageId);
  if (!nearest || !passage) return null;
  const least = NEAR_ENOUGH[input.carrying.has(passage.id) ? 'besideCarried' : 'alone'];
  const quotation = nearest.nearness >= least ? quotationAt(passage, nearest) : null;
  return quotation && { ...nearest, text: passage.text.slice(nearest.start, nearest.end) };
}

/** Whether the sentence that carries it is quoted; where a set does not name it, one of the right pages. */
const isRight = (
  quoted: QuotedPlace | null,
  { said, carrier }: { readonly said: SentencePairs; readonly carrier: string },
): boolean =>
  quoted !== null &&
  (carrier === ''
    ? toPassages(said).some(({ id }) => id === quoted.passageId)
    : quoted.text.includes(carrier));

const toPassages = ({ name, passages }: SentencePairs): EvidencePassage[] =>
  passages.map((text, at) => ({ id: `${name}.${at}`, title: name, headings: [], text }));

const passagesOf = ({ documents }: Pages): EvidencePassage[] =>
  documents.flatMap((document, at) =>
    splitPassages(document).map(({ ordinal, headings, text }) => ({
      ...{ id: `${at}.${ordinal}`, title: document.title, headings, text },
    })),
  );

function trial(
  { kind, text }: { readonly kind: string; readonly text: string },
  { isTrue, turn }: { readonly isTrue: boolean; readonly turn: readonly EvidencePassage[] },
): Trial {
  return { isTrue, kind, text, isShown: checkClaim(text, turn).flaw === null };
}

export interface Rates {
  readonly faithful: number;
  readonly lost: number;
  /** Shown, or said by what is quoted in its place. */
  readonly kept: number;
  readonly planted: number;
  readonly shown: number;
}

/** `lost`, `kept` and `shown` as shares. */
export function ratesOf(trials: readonly Trial[]): Rates {
  const faithful = trials.filter(({ isTrue }) => isTrue);
  const planted = trials.filter(({ isTrue }) => !isTrue);
  const share = (some: readonly Trial[], of: readonly Trial[]) =>
    of.length === 0 ? 0 : some.length / of.length;
  return {
    faithful: faithful.length,
    lost: share(
      faithful.filter(({ isShown }) => !isShown),
      faithful,
    ),
    kept: share(
      faithful.filter(({ isKept }) => isKept),
      faithful,
    ),
    planted: planted.length,
    shown: share(
      planted.filter(({ isShown }) => isShown),
      planted,
    ),
  };
}
