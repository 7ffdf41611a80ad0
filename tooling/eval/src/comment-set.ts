import { basename } from 'node:path';
import { plainText, queryTerms, splitSentences } from '@pixel/text';
import type { EvalPassage, EvalQuestion, EvalSet } from './eval-set.ts';
import { packageFiles } from './package-files.ts';

const COMMENT = /\/\*\*([^*]|\*(?!\/))*\*\//g;

/**
 * Doc comments of the Node and undici type declarations. Question: the first sentence of a comment;
 * passage: what remains of it.
 */
export function commentSet(): EvalSet {
  const passages: EvalPassage[] = [];
  const questions: EvalQuestion[] = [];
  const seen = new Set<string>();
  const files = packageFiles(
    (path) =>
      path.endsWith('.d.ts') && /@types\/node\/|undici\/types|\/vitest\/|\/vite\//.test(path),
  );
  for (const { path, text } of files) {
    for (const [comment] of text.matchAll(COMMENT)) {
      const body = comment.replace(/^\/\*\*|\*\/$/g, '').replace(/^\s*\* ?/gm, '');
      const prose = body
        .replace(/```[^`]*```/g, '')
        .replace(/^@.*$/gm, '')
        .trim();
      const [first, ...rest] = splitSentences(prose);
      const last = rest.at(-1);
      if (first === undefined || last === undefined || seen.has(first.text)) continue;
      const remaining = prose.slice(rest[0]?.start ?? 0, last.end);
      if (remaining.length < 150 || queryTerms(first.text).length < 3) continue;
      seen.add(first.text);
      const id = `${passages.length}`;
      passages.push({ id, title: basename(path, '.d.ts'), headings: [], text: remaining });
      questions.push({ question: plainText(first.text), relevant: new Set([id]) });
    }
  }
  return { name: 'doc comments', passages, questions };
}
