import { wordFinder } from '../words/word-finder.ts';
import type { WeightedTerm } from './query-terms.ts';

/** A retrieved passage with its fused score (any scale, larger is better). */
export interface RerankHit {
  readonly id: string;
  readonly documentId: string;
  readonly score: number;
  readonly title: string;
  readonly headings: readonly string[];
  readonly text: string;
}

/** Shares of the three scores, fitted on the tuning sets of tooling/eval. */
const SHARES = { fused: 0.45, spoken: 0.45, paired: 0.1 } as const;
/** Of two words that stand the other way round. */
const TURNED = 0.5;
/** Words of earlier turns weigh less than this. */
const LENT = 0.5;
/** What is left of their weight when passages are read: they tell the document, the question's own words the passage. */
const LENT_SHARE = 0.3;
/** A word stands in a document when one of its passages has it this surely. */
const SURE = 0.5;
const K1 = 1.2;
const B = 0.75;
/** What a word counts in each field of a passage, and the usual length of the field in letters. */
const TITLE: Field = { weight: 1, letters: 30 };
const HEADINGS: Field = { weight: 2, letters: 40 };
const TEXT: Field = { weight: 1, letters: 1200 };
/** Of what the arms found in a passage for which only the title of its document speaks. */
const UNSAID_SHARE = 0.5;
/** Scripts without spaces say the same in fewer letters. */
const UNSPACED_SHARE = 0.4;
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

interface Field {
  readonly weight: number;
  readonly letters: number;
}

/**
 * Re-orders the best hits by reading them: 0.45 of the fused score, 0.45 of a BM25F score in which a word also counts when it stands
 * there with another ending, misspelled or inside a compound, and 0.1 of the words of the question that follow each other in a
 * sentence as they do there. BM25F (Robertson and Zaragoza 2009) measures each field by its own length: what the title of a document
 * says counts the same for all passages of it, however short, and what a passage says itself comes on top. Each of the three is divided by its best. It undoes what stems and hashes blur. Give it 40 hits of 200
 * words: about a millisecond. Highest first, ties by id; scores are in 0..1.
 *
 * Inside a conversation the topic decides which document it is: `topic` of each score is multiplied by the share of the words that
 * earlier turns lent, by weight, that stand in one of the document's passages that were found.
 * @param input.topic see `topicShare`; without words of earlier turns it changes nothing
 * @param input.terms the question's, as `queryTerms` or `contextualTerms` gives them
 */
export function rerank<Hit extends RerankHit>(input: {
  readonly terms: readonly WeightedTerm[];
  readonly idfOf: (term: string) => number;
  readonly hits: readonly Hit[];
  readonly topic?: number;
}): { hit: Hit; score: number }[] {
  const words = wordsOf(input.terms, input.idfOf);
  const read = reader(words);
  const topics = topicReader(words, input.topic ?? 0);
  const scores = input.hits.map((hit) => {
    const { isSaid, ...reading } = read(hit, topics.inDocument(hit.documentId));
    const fused = Math.max(0, hit.score) * (isSaid ? 1 : UNSAID_SHARE);
    return { hit, fused, ...reading };
  });
  const best = {
    fused: Math.max(Number.MIN_VALUE, ...scores.map(({ fused }) => fused)),
    spoken: Math.max(Number.MIN_VALUE, ...scores.map(({ spoken }) => spoken)),
    paired: Math.max(Number.MIN_VALUE, ...scores.map(({ paired }) => paired)),
  };
  return scores
    .map(({ hit, fused, spoken, paired }) => ({
      hit,
      // Divided first: a share of the best is never more than 1, but for the last digit of the sum.
      score:
        Math.min(
          1,
          SHARES.fused * (fused / best.fused) +
            SHARES.spoken * (spoken / best.spoken) +
            SHARES.paired * (paired / best.paired),
        ) * topics.shareOf(hit.documentId),
    }))
    .sort((a, b) => b.score - a.score || (a.hit.id < b.hit.id ? -1 : a.hit.id > b.hit.id ? 1 : 0));
}

interface Words {
  readonly words: readonly string[];
  readonly weights: Float64Array;
  /** The same without the words that earlier turns lent: how those stood to each other says nothing about this question. */
  readonly ownWeights: Float64Array;
  /** Of the words that earlier turns lent alone, as they were lent. */
  readonly lentWeights: Float64Array;
}

function wordsOf(terms: readonly WeightedTerm[], idfOf: (term: string) => number): Words {
  const own = new Map<string, number>();
  const lent = new Map<string, number>();
  for (const { term, word, weight } of terms) {
    if (word === '') continue;
    const weighed = weight * Math.max(0, idfOf(term));
    const weights = weight < LENT ? lent : own;
    weights.set(word, Math.max(weights.get(word) ?? 0, weighed));
  }
  const words = [...new Set([...own.keys(), ...lent.keys()])];
  const weigh = (of: (word: string) => number) => Float64Array.from(words, of);
  const ownOf = (word: string) => own.get(word) ?? 0;
  const lentOf = (word: string) => (own.has(word) ? 0 : (lent.get(word) ?? 0));
  return {
    words,
    weights: weigh((word) => ownOf(word) + LENT_SHARE * lentOf(word)),
    ownWeights: weigh(ownOf),
    lentWeights: weigh(lentOf),
  };
}

/** Notes which words that earlier turns lent stand in which document. */
function topicReader({ lentWeights }: Words, topic: number) {
  const all = lentWeights.reduce((sum, weight) => sum + weight, 0);
  const isUsed = topic > 0 && all > 0;
  const documents = new Map<string, Uint8Array>();
  const inDocument = (id: string): Uint8Array | undefined => {
    if (!isUsed) return undefined;
    const said = documents.get(id) ?? new Uint8Array(lentWeights.length);
    documents.set(id, said);
    return said;
  };
  const shareOf = (id: string): number => {
    const said = documents.get(id);
    if (!said) return 1;
    const held = lentWeights.reduce((sum, weight, at) => sum + (said[at] ? weight : 0), 0);
    return 1 - topic + (topic * held) / all;
  };
  return { inDocument, shareOf };
}

interface Reading {
  /** The BM25F score. */
  readonly spoken: number;
  readonly paired: number;
  /** False when only the title of its document says a word of the question. */
  readonly isSaid: boolean;
}

/** Reads passages for some words, with one set of counters for all of them. */
function reader({ words, weights, ownWeights }: Words) {
  const finder = wordFinder(words);
  const usual = words.some((word) => UNSPACED.test(word)) ? UNSPACED_SHARE : 1;
  const frequencies = new Float64Array(words.length);
  /** What each two words say when the second follows the first. */
  const pairs = new Float64Array(words.length * words.length);
  let paired = 0;
  /** The word of the question that was read last in this sentence. */
  let before = -1;

  /** What a word counts in the field that is read. */
  let worth = 1;
  const enter = ({ weight, letters }: Field, length: number) => {
    worth = weight / (1 - B + (B * length) / (letters * usual));
  };
  let inDocument: Uint8Array | undefined;
  const add = (index: number, credit: number) => {
    frequencies[index] = (frequencies[index] ?? 0) + worth * credit;
    if (inDocument && credit >= SURE) inDocument[index] = 1;
  };
  let isTitled = false;
  let isSaid = false;
  const inTitle = (index: number, credit: number) => {
    add(index, credit);
    isTitled = true;
  };
  const inHeading = (index: number, credit: number) => {
    add(index, credit);
    isSaid = true;
  };
  const inText = (index: number, credit: number) => {
    inHeading(index, credit);
    if (before >= 0 && before !== index) addPair(index, credit);
    before = index;
  };
  /** Each two count once, at their best. */
  const addPair = (index: number, credit: number) => {
    const at = Math.min(before, index) * words.length + Math.max(before, index);
    const order = index === before + 1 ? 1 : TURNED;
    const said = order * credit * Math.min(ownWeights[before] ?? 0, ownWeights[index] ?? 0);
    const known = pairs[at] ?? 0;
    if (said <= known) return;
    paired += said - known;
    pairs[at] = said;
  };
  const endSentence = () => {
    before = -1;
  };

  /** @param said where to note the words that stand in the passage, by index */
  return (hit: RerankHit, said: Uint8Array | undefined): Reading => {
    inDocument = said;
    frequencies.fill(0);
    pairs.fill(0);
    paired = 0;
    before = -1;
    enter(TITLE, hit.title.length);
    isTitled = false;
    isSaid = false;
    finder.find(hit.title, inTitle, ignored);
    enter(
      HEADINGS,
      hit.headings.reduce((sum, { length }) => sum + length, 0),
    );
    for (const heading of hit.headings) finder.find(heading, inHeading, ignored);
    enter(TEXT, hit.text.length);
    finder.find(hit.text, inText, endSentence);
    let spoken = 0;
    for (let index = 0; index < weights.length; index += 1) {
      const tf = frequencies[index] ?? 0;
      spoken += ((weights[index] ?? 0) * tf * (K1 + 1)) / (tf + K1);
    }
    return { spoken, paired, isSaid: isSaid || !isTitled };
  };
}

const ignored = () => undefined;
