import { splitSentences, tokenize } from '@pixel/text';
import type { EvalPassage, EvalQuestion, EvalSet } from '../eval-set.ts';
import { generator } from './generator.ts';
import { installedTexts } from './installed-texts.ts';

const WORDS = { least: 60, most: 200 };
const KEPT = 0.55;

/**
 * Paragraphs of the Perl manual without titles, as an encyclopedia has them. Question: about half of the words of one sentence, in their
 * order, some with another ending.
 */
export function paragraphSet(): EvalSet {
  const random = generator(11);
  const passages: EvalPassage[] = [];
  const questions: EvalQuestion[] = [];
  for (const { name, text } of installedTexts(
    'perl/5.36.0/pod',
    /^perl(?!faq|.*delta|toc|uni)\w+\.pod$/,
  )) {
    const prose = text
      .split(/^=\w+.*$/m)
      .map((part) => part.replace(/^[ \t].*$/gm, '').replace(/[A-Z]<+\s?([^<>]*?)\s?>+/g, '$1'));
    for (const [at, part] of prose.entries()) {
      const paragraph = part
        .replace(/\n{2,}/g, '\n')
        .replace(/\n/g, ' ')
        .trim();
      const words = tokenize(paragraph).length;
      if (words < WORDS.least || words > WORDS.most) continue;
      const id = `${name}:${at}`;
      passages.push({ id, title: '', headings: [], text: paragraph });
      const sentences = splitSentences(paragraph).filter(
        ({ text: own }) => tokenize(own).length > 9,
      );
      const chosen = sentences[Math.floor(random() * sentences.length)];
      if (chosen) questions.push({ question: half(chosen.text, random), relevant: new Set([id]) });
    }
  }
  return { name: 'paragraphs', passages, questions };
}

function half(sentence: string, random: () => number): string {
  return tokenize(sentence)
    .filter(() => random() < KEPT)
    .slice(0, 10)
    .map(({ text }) => (random() < 0.25 ? inflected(text) : text))
    .join(' ');
}

function inflected(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  if (word.endsWith('s')) return word.slice(0, -1);
  if (word.endsWith('ing')) return word.slice(0, -3);
  return word.endsWith('ed') ? word.slice(0, -1) : `${word}s`;
}
