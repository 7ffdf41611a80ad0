import { basename } from 'node:path';
import { plainText, queryTerms, splitPassages } from '@pixel/text';
import type { EvalPassage, EvalQuestion, EvalSet } from './eval-set.ts';
import { packageFiles } from './package-files.ts';

const SKIPPED =
  /change|license|history|contribut|security|conduct|notice|node_modules\/.*\/test\//i;

/**
 * Documentation pages of installed packages. Question: the last heading of a passage that no other
 * passage has; the passage is searched without that heading.
 */
export function markdownSet(): EvalSet {
  const passages: EvalPassage[] = [];
  const byHeading = new Map<string, string[]>();
  const files = packageFiles((path) => path.endsWith('.md') && !SKIPPED.test(path));
  files.forEach(({ packageName, path, text }, at) => {
    const title = `${packageName} ${basename(path, '.md')}`;
    for (const piece of splitPassages({ title, text })) {
      const id = `${at}:${piece.ordinal}`;
      const heading = piece.headings.at(-1) ?? '';
      passages.push({ id, title, headings: piece.headings.slice(0, -1), text: piece.text });
      byHeading.set(heading, [...(byHeading.get(heading) ?? []), id]);
    }
  });
  const texts = new Map(passages.map(({ id, text }) => [id, plainText(text)]));
  const questions: EvalQuestion[] = [];
  for (const [heading, ids] of byHeading) {
    const [id] = ids;
    const isProse = (texts.get(id ?? '') ?? '').length > 150;
    if (ids.length > 1 || !isProse || queryTerms(heading).length < 2) continue;
    questions.push({ question: heading, relevant: new Set(ids) });
  }
  return { name: 'documentation headings', passages, questions };
}
