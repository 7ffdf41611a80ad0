import { splitPassages, splitSentences, type Turn } from '@pixel/text';
import type { EvalPassage } from '../eval-set.ts';
import { helpPages } from './mallard.ts';

/** A question inside a conversation. */
export interface FollowUp {
  readonly history: readonly Turn[];
  readonly question: string;
  readonly relevant: ReadonlySet<string>;
}

interface FollowUpSet {
  readonly name: string;
  readonly passages: readonly EvalPassage[];
  readonly questions: readonly FollowUp[];
}

/**
 * A visitor asks for a page, is told its first sentence, and then asks for a section by its heading (`leaning`), or for another page by its summary (`new topic`).
 * Sections are searched without the heading that was asked for.
 */
export function followUpSets(language: string): FollowUpSet[] {
  const pages = helpPages(language);
  const passages: EvalPassage[] = [];
  const leaning: FollowUp[] = [];
  const fresh: FollowUp[] = [];
  const first = new Map<string, string>();
  for (const page of pages) {
    const pieces = splitPassages({ title: page.title, text: page.text });
    for (const { ordinal, headings, text } of pieces) {
      const heading = headings.at(-1);
      const id = `${page.name}:${ordinal}`;
      passages.push({ id, title: page.title, headings: headings.slice(0, -1), text });
      if (heading !== undefined)
        leaning.push({
          ...{ history: historyOf(page), question: heading, relevant: new Set([id]) },
        });
    }
    first.set(page.name, `${page.name}:0`);
  }
  for (const [at, page] of pages.entries()) {
    const before = pages[(at + 101) % pages.length];
    const own = passages.filter(({ id }) => id.startsWith(`${page.name}:`)).map(({ id }) => id);
    if (before && before !== page)
      fresh.push({ history: historyOf(before), question: page.summary, relevant: new Set(own) });
  }
  return [
    { name: `follow-ups ${language}`, passages, questions: leaning },
    { name: `new topics ${language}`, passages, questions: fresh },
  ];
}

function historyOf(page: { readonly summary: string; readonly text: string }): Turn[] {
  const answer = splitSentences(page.text)
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ');
  return [
    { role: 'user', text: page.summary },
    { role: 'bot', text: answer },
  ];
}
