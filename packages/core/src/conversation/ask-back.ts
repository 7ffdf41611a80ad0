import { LIMITS } from '@pixel/contract';
import type { Retrieval } from '../knowledge/retrieve.ts';
import { plainWords } from '../plain-words.ts';
import { fixedTexts } from './fixed-texts.ts';

/** Longer headings are no choice to click, in UTF-16 units. */
const LONGEST = 120;
/** What scores less than this share of the best passage is no likely meaning. */
const NEAR = 0.4;

/** What the bot asks when it is not sure, with what it offers; null when it has nothing to offer. */
export function askBack(input: {
  readonly question: string;
  readonly language: string;
  readonly hits: Retrieval['hits'];
}): { readonly text: string; readonly suggestions: readonly string[] } | null {
  const suggestions = suggestionsFrom(input.hits, input.question);
  if (suggestions.length === 0) return null;
  const { askBack: asked } = fixedTexts(input.language);
  return { text: [asked, '', ...suggestions.map(listItem)].join('\n'), suggestions };
}

/** Marks that would begin a list or a heading inside of an item. */
const MARK = /^(#{1,6}|[-*+]|\d{1,9}[.)])[ \t]+/;

/** "5. How to make a claim" stays one line: behind a space that does not break, its number begins no list in the list. */
const listItem = (suggestion: string): string => `- ${suggestion.replace(MARK, '$1\u00a0')}`;

/** The nearest headings, each once: those of frequent questions are questions themselves. */
function suggestionsFrom(hits: Retrieval['hits'], question: string): string[] {
  const best = hits[0]?.fused ?? 0;
  const found = new Map<string, string>();
  for (const { fused, headings, title } of hits) {
    if (fused < NEAR * best) continue;
    const heading = (headings.findLast((one) => !one.includes(' | ')) ?? title).trim();
    const key = plainWords(heading);
    if (key === '' || heading.length > LONGEST || key === plainWords(question)) continue;
    if (!found.has(key)) found.set(key, heading);
  }
  return [...found.values()].slice(0, LIMITS.suggestions);
}
