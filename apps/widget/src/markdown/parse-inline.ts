import { readEntity } from './decode-entities.ts';
import type { Delimiter, EmphasisRules, Inline } from './markdown-tree.ts';
import { readAddress, readAngleAddress, readDestination } from './read-address.ts';
import { safeHref } from './safe-href.ts';

const SPECIAL = /[\\`*_~[\]!<&\n]|https?:\/\/|www\./g;
const CITATION = /\[(\d{1,2}(?:[ ]?,[ ]?\d{1,2})*)\](?!\()/y;

/** A `[` that waits for its `]`. It is a string for the renderer, hence text if it waits in vain. */
interface Bracket {
  readonly at: number;
  readonly isImage: boolean;
  isActive: boolean;
}

export interface InlineOptions {
  /** Numbers that may be marks of sources. */
  readonly citations: readonly number[];
  /** Without it marks of emphasis are left away. */
  readonly emphasis: EmphasisRules | undefined;
}

/**
 * Reads emphasis, code, links, bare addresses, line breaks and citation marks (`[2]`, only for `citations`) as CommonMark
 * with GFM's strike-through and addresses does. HTML stays text; an image becomes its description.
 */
export function parseInline(text: string, { citations, emphasis }: InlineOptions): Inline[] {
  const nodes: (Inline | Delimiter)[] = [];
  const brackets: Bracket[] = [];
  const unclosedTicks = new Set<number>();
  let at = 0;

  const build = emphasis?.build ?? asInlines;

  const add = (node: Inline | Delimiter, length: number) => {
    nodes.push(node);
    at += length;
  };

  const closeBracket = () => {
    const bracket = brackets.pop();
    const destination = bracket?.isActive ? readDestination(text, at + 1) : null;
    if (!bracket || !destination) return add(']', 1);
    const children = build(nodes.splice(bracket.at).slice(1));
    const href = bracket.isImage ? null : safeHref(destination.href);
    if (href) {
      nodes.push({ type: 'link', href, children });
      for (const outer of brackets) outer.isActive = outer.isImage;
    } else nodes.push(...children);
    at += 1 + destination.length;
  };

  while (at < text.length) {
    SPECIAL.lastIndex = at;
    const found = SPECIAL.exec(text);
    const end = found?.index ?? text.length;
    if (end > at) add(text.slice(at, end), end - at);
    if (!found) break;
    const rest = text.slice(at, at + 2);
    const char = found[0];
    if (char === '\\') {
      if (rest === '\\\n') add({ type: 'break' }, 2);
      else if (/[!-/:-@[-`{-~]/.test(rest.charAt(1))) add(rest.charAt(1), 2);
      else add('\\', 1);
    } else if (char === '`') readCode();
    else if (/[*_~]/.test(char)) readRun(char);
    else if (char === '[' || rest === '![') {
      if (char === '[' && readCitation()) continue;
      brackets.push({ at: nodes.length, isImage: char === '!', isActive: true });
      add(char === '!' ? '![' : '[', char === '!' ? 2 : 1);
    } else if (char === ']') closeBracket();
    else if (char === '\n') {
      const last = nodes.at(-1);
      if (typeof last === 'string') nodes[nodes.length - 1] = last.trimEnd();
      nodes.push({ type: 'break' });
      at = text.length - text.slice(at + 1).trimStart().length;
    } else if (char === '&') {
      const { shown, length } = readEntity(text, at);
      add(shown, length);
    } else {
      const address = char === '<' ? readAngleAddress(text, at) : readAddress(text, at);
      const href = address && safeHref(address.href);
      if (address && href) add({ type: 'link', href, children: [address.shown] }, address.length);
      else add(char, char.length);
    }
  }
  return build(nodes);

  function readCode() {
    const ticks = /`+/y;
    ticks.lastIndex = at;
    const run = ticks.exec(text)?.[0] ?? '`';
    const close = unclosedTicks.has(run.length) ? -1 : findRun(text, run, at + run.length);
    if (close < 0) {
      unclosedTicks.add(run.length);
      return add(run, run.length);
    }
    const code = text.slice(at + run.length, close).replaceAll('\n', ' ');
    const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
    add({ type: 'code', text: isPadded ? code.slice(1, -1) : code }, close + run.length - at);
  }

  function readRun(char: string) {
    let end = at;
    while (text[end] === char) end++;
    add(emphasis?.readRun(text, at) ?? plainRun(text.slice(at - 1, end + 1)), end - at);
  }

  function readCitation(): boolean {
    CITATION.lastIndex = at;
    const match = CITATION.exec(text);
    const numbers = match?.[1]?.split(',').map(Number) ?? [];
    if (!match || !numbers.every((number) => citations.includes(number))) return false;
    for (const number of numbers) nodes.push({ type: 'citation', number });
    at += match[0].length;
    return true;
  }
}

/** Where a run of exactly as many backticks as `run` begins at or after `from`; -1 if nowhere. */
function findRun(text: string, run: string, from: number): number {
  let at = text.indexOf(run, from);
  while (at >= 0) {
    let end = at;
    while (text[end] === '`') end++;
    if (end - at === run.length) return at;
    at = text.indexOf(run, end);
  }
  return -1;
}

/** A run between its neighbours: kept inside a word or between spaces, where it is no mark. */
const plainRun = (run: string) => (/^(?:\w.*\w|\s.*\s)$/s.test(run) ? run.slice(1, -1) : '');

/** Safe: without rules of emphasis no delimiter is ever read. */
const asInlines = (nodes: readonly (Inline | Delimiter)[]) => nodes as Inline[];
