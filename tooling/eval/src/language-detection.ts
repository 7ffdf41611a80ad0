import { detectLanguage } from '@pixel/text';
import { hashOf, translatedLines } from './languages/installed-translations.ts';
import { SHORT_LATIN } from './languages/short-latin.ts';
import { SHORT_OTHER } from './languages/short-other.ts';

// `node src/language-detection.ts [tuning|held-out] [language]`: shares of languages that are right,
// and the errors of one half or one language. Look at the errors of the tuning half only.

/** Lines of each kind that are taken from the installed programs, per language. */
const TAKEN = 60;
const KINDS = ['question', 'label', 'sentence'] as const;
const HALVES = ['tuning', 'held-out'] as const;

interface Case {
  readonly wanted: string;
  readonly text: string;
  readonly kind: (typeof KINDS)[number];
  readonly half: (typeof HALVES)[number];
}

function casesOf(wanted: string, questions: string): Case[] {
  const { short, sentences } = translatedLines(wanted);
  const of = (kind: Case['kind'], texts: readonly string[]): Case[] =>
    texts.map((text) => ({ wanted, text, kind, half: HALVES[hashOf(text) % 2] ?? 'tuning' }));
  return [
    ...of('question', questions.split('|')),
    ...of('label', short.slice(0, TAKEN)),
    ...of('sentence', sentences.slice(0, TAKEN)),
  ];
}

const cases = Object.entries({ ...SHORT_LATIN, ...SHORT_OTHER }).flatMap(([language, questions]) =>
  casesOf(language, questions),
);
for (const { text } of cases.slice(0, 300)) detectLanguage(text);
const started = performance.now();
const results = cases.map((each) => ({ ...each, ...detectLanguage(each.text) }));
const msPerText = (performance.now() - started) / results.length;

type Result = (typeof results)[number];
const isRight = (each: Result): boolean => each.language === each.wanted;
const share = (some: readonly Result[]): string =>
  some.length === 0 ? '-' : (some.filter(isRight).length / some.length).toFixed(3);

console.log(`${results.length} texts, ${msPerText.toFixed(4)} ms each`);
for (const half of HALVES) {
  const inHalf = results.filter((each) => each.half === half);
  const kinds = KINDS.map(
    (kind) => `${kind} ${share(inHalf.filter((each) => each.kind === kind))}`,
  );
  const short = inHalf.filter(({ text }) => text.length < 25);
  console.log(`${half.padEnd(9)} ${kinds.join('  ')}  below 25 characters ${share(short)}`);
}
for (const kind of KINDS) {
  const languages = [...new Set(cases.map(({ wanted }) => wanted))].map((language) => {
    const some = results.filter((each) => each.kind === kind && each.wanted === language);
    return `${language} ${share(some)}`;
  });
  console.log(`${kind.padEnd(9)} ${languages.join('  ')}`);
}

// How far the confidence can be believed: the share that is right in each tenth.
for (let tenth = 0; tenth < 10; tenth += 1) {
  const some = results.filter(
    ({ confidence, kind }) =>
      kind !== 'sentence' && Math.min(9, Math.floor(confidence * 10)) === tenth,
  );
  console.log(`short, confidence from .${tenth}: ${some.length} texts, right ${share(some)}`);
}

const [shownHalf, shownLanguage] = process.argv.slice(2);
for (const each of results) {
  if (isRight(each) || each.half !== shownHalf) continue;
  if (shownLanguage !== undefined && each.wanted !== shownLanguage) continue;
  const { wanted, language, confidence, kind, text } = each;
  console.log(`${kind} ${wanted} taken for ${language} (${confidence.toFixed(2)}): ${text}`);
}
