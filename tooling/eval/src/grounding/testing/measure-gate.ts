import {
  checkClaim,
  type EvidencePassage,
  plainText,
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
    const others = pairs.filter((other) => other !== said && other.language === said.language);
    const turn = [said, ...others].flatMap(toPassages).slice(0, PASSAGES);
    return [
      ...said.faithful.map((text) => trial({ kind: 'pair', text }, { isTrue: true, turn })),
      ...said.wrong.map((text) => trial({ kind: 'pair', text }, { isTrue: false, turn })),
    ];
  });
}

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
  readonly planted: number;
  readonly shown: number;
}

/** `lost` and `shown` as shares. */
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
    planted: planted.length,
    shown: share(
      planted.filter(({ isShown }) => isShown),
      planted,
    ),
  };
}
