import { plainText, splitPassages, splitSentences, tokenize } from '@pixel/text';
import type { EvalPassage, EvalQuestion, EvalSet } from './eval-set.ts';
import { packageFiles } from './package-files.ts';
import { generator } from './retrieval/generator.ts';

const KEPT_WORDS = 6;

/**
 * Prose of documentation pages without headings and titles. Question: about half of the words of one
 * sentence, out of order, and with `typos` one letter wrong in every fourth word.
 */
export function clozeSet(typos: boolean): EvalSet {
  const random = generator(7);
  const passages: EvalPassage[] = [];
  const questions: EvalQuestion[] = [];
  const files = packageFiles((path) => /docs\/.*\.md$/i.test(path));
  for (const { packageName, path, text } of files) {
    for (const piece of splitPassages({ title: '', text }, { overlapWords: 0 })) {
      const id = `${packageName}${path}:${piece.ordinal}`;
      passages.push({ id, title: '', headings: [], text: piece.text });
      const sentences = splitSentences(plainText(piece.text)).filter(
        (sentence) => tokenize(sentence.text).length > 10 && /[.!]$/.test(sentence.text),
      );
      const chosen = sentences[Math.floor(random() * sentences.length)];
      if (chosen === undefined) continue;
      questions.push({ question: scramble(chosen.text, random, typos), relevant: new Set([id]) });
    }
  }
  return { name: typos ? 'half sentences, typos' : 'half sentences', passages, questions };
}

function scramble(sentence: string, random: () => number, typos: boolean): string {
  const words = tokenize(sentence)
    .map(({ text }) => ({ text, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, KEPT_WORDS)
    .map(({ text }, i) => (typos && i % 3 === 0 ? misspell(text, random) : text));
  return words.join(' ');
}

function misspell(word: string, random: () => number): string {
  if (word.length < 4) return word;
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 3);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1)
    return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return `${word.slice(0, at)}e${word.slice(at)}`;
}
