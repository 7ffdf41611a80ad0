import { between, createRandom, pick, type Random } from './random.ts';
import { anyWord, contentWord, FUNCTION_WORDS } from './vocabulary.ts';

/** Changes whenever the generator makes other texts: what was filled with them is filled again. */
export const CORPUS_VERSION = 1;

export interface CorpusDocument {
  readonly externalId: string;
  readonly title: string;
  readonly text: string;
}

/** Document `index`: a title and 100 to 150 words about one topic, one passage once it is split. */
export function documentAt(index: number): CorpusDocument {
  const random = createRandom(50_000 + index);
  const topic = between(random, 0, 299);
  const title = Array.from({ length: between(random, 3, 5) }, () => contentWord(random, topic));
  const sentences = Array.from({ length: between(random, 8, 10) }, () => sentence(random, topic));
  return {
    externalId: `document-${index}`,
    title: capital(title.join(' ')),
    text: sentences.join(' '),
  };
}

/** The documents `from` to `to`, as lines of JSON. */
export function documentLines(from: number, to: number): string {
  const lines = Array.from({ length: to - from }, (_, i) => JSON.stringify(documentAt(from + i)));
  return `${lines.join('\n')}\n`;
}

const FRAMES: readonly ((words: readonly string[]) => string)[] = [
  ([a, b, c]) => `How do I ${a} the ${b} with a ${c}?`,
  ([a, b, c]) => `What is the ${a} of the ${b} ${c}?`,
  ([a, b, c]) => `Can I get ${a} ${b} for my ${c}?`,
  ([a, b]) => `Where can I find the ${a} ${b}?`,
  ([a, b, c, d]) => `When does the ${a} ${b} come with ${c} and ${d}?`,
];

/** Question `index` about one of the first `documents` documents, in that document's own words. */
export function questionAt(index: number, documents: number): string {
  const random = createRandom(900_000 + index);
  const { title, text } = documentAt(between(random, 0, documents - 1));
  const known = new Set(FUNCTION_WORDS);
  const words = (part: string) => [
    ...new Set((part.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !known.has(word))),
  ];
  const [first = ''] = words(title);
  const others = words(text);
  return pick(random, FRAMES)([first, ...[1, 2, 3].map(() => pick(random, others))]);
}

function sentence(random: Random, topic: number): string {
  const words = Array.from({ length: between(random, 10, 16) }, () => anyWord(random, topic));
  return `${capital(words.join(' '))}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
