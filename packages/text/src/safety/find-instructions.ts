import { isMentioned } from './mentioned-words.ts';
import { ORDERS } from './model-orders.ts';

/** Words that give orders to a language model. */
export interface Instruction {
  /** A sentence for people. */
  readonly reason: string;
  /** As they stand in the text, at most 200 characters. */
  readonly quote: string;
}

const MAX_LENGTH = 20_000;
const MAX_QUOTE = 200;

/**
 * Orders to a model in a text that it will be shown: to drop its instructions, to play a role, to give its prompt away, to
 * deceive the reader; and marks of roles and tools as models write them. In sixteen languages. What only speaks about such
 * words (quoted, or in a sentence about somebody else) is none. Linear time. Null when there are none.
 */
export function findInstructions(text: string): Instruction | null {
  const plain = plainWords(text.slice(0, MAX_LENGTH));
  const lower = plain.toLowerCase();
  for (const order of ORDERS.flatMap(({ gate, orders }) => (gate.test(lower) ? orders : []))) {
    const { pattern, reason, needs, isMark } = order;
    if (!needs.every((words) => words.some((word) => lower.includes(word)))) continue;
    for (const match of plain.matchAll(pattern)) {
      const place = { text: plain, start: match.index, end: match.index + match[0].length };
      if (isMark ? isInCode(plain, match.index) : isMentioned(place)) continue;
      return { reason, quote: quoteAt(plain, match.index) };
    }
  }
  return null;
}

/** Letters that are written apart, in other shapes or between marks of emphasis read as what they say. */
function plainWords(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII as a whole
  const isAscii = /^[\u0000-\u007f]*$/.test(text);
  return (isAscii ? text : text.normalize('NFKC').replace(INVISIBLE, ''))
    .replaceAll('*', '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(SPACED, (spaced) => spaced.replace(/[ .\-_]/g, ''));
}

/** “i g n o r e”: five letters or more. */
const SPACED = /\b(?:[a-zà-ž][ .\-_]){4,80}[a-zà-ž]\b/gi;
const INVISIBLE = /[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g;

function quoteAt(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('. ', at) + 1, at - 60, 0);
  return text
    .slice(from, from + MAX_QUOTE)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Manuals of models show their marks in code. */
function isInCode(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const fences = before.match(/```/g)?.length ?? 0;
  const ticks = before.slice(before.lastIndexOf('\n') + 1).match(/`/g)?.length ?? 0;
  return fences % 2 === 1 || ticks % 2 === 1;
}
