import type { Delimiter, Emphasis, EmphasisRules, Inline } from './markdown-tree.ts';

/** CommonMark's "process emphasis": pairs the runs in `nodes` and nests what is between them. Linear in practice. */
function buildEmphasis(nodes: readonly (Inline | Delimiter)[]): Inline[] {
  pairDelimiters(nodes.filter(isDelimiter));
  const root: Inline[] = [];
  const open: { type: Emphasis; children: Inline[] }[] = [];
  const add = (node: Inline) => {
    const target = open.at(-1)?.children ?? root;
    const last = target.at(-1);
    if (typeof node === 'string' && typeof last === 'string')
      target[target.length - 1] = last + node;
    else if (node !== '') target.push(node);
  };
  for (const node of nodes) {
    if (!isDelimiter(node)) {
      add(node);
      continue;
    }
    for (const _ of node.closed) {
      const done = open.pop();
      if (done) add(done);
    }
    add(node.char.repeat(node.count));
    for (const type of node.opened) open.push({ type, children: [] });
  }
  return root;
}

const isDelimiter = (node: Inline | Delimiter): node is Delimiter =>
  typeof node === 'object' && node.type === 'delimiter';

function pairDelimiters(runs: Delimiter[]) {
  const openers: Delimiter[] = [];
  // Below this stack height no opener of the kind exists: without it, hostile input costs quadratic time.
  const bottoms = new Map<string, number>();
  for (const run of runs) {
    const kind = `${run.char}${run.canOpen}${run.length % 3}`;
    while (run.canClose && run.count > 0) {
      const bottom = bottoms.get(kind) ?? 0;
      let at = openers.length - 1;
      while (at >= bottom && !canPair(openers[at], run)) at--;
      const opener = openers[at];
      if (at < bottom || !opener) {
        bottoms.set(kind, openers.length);
        break;
      }
      pair(opener, run);
      openers.length = opener.count > 0 ? at + 1 : at;
      for (const [key, height] of bottoms) bottoms.set(key, Math.min(height, openers.length));
    }
    if (run.canOpen && run.count > 0) openers.push(run);
  }
}

function pair(opener: Delimiter, closer: Delimiter) {
  const width = opener.count >= 2 && closer.count >= 2 ? 2 : 1;
  const type = opener.char === '~' ? 'strike' : width === 2 ? 'strong' : 'em';
  opener.opened.unshift(type);
  closer.closed.push(type);
  opener.count -= width;
  closer.count -= width;
}

/** The rule of three: a run that can do both pairs only if the lengths' sum is no multiple of 3. */
function canPair(opener: Delimiter | undefined, closer: Delimiter): boolean {
  if (opener?.char !== closer.char) return false;
  const isAmbiguous = opener.canClose || closer.canOpen;
  const isMultiple = (opener.length + closer.length) % 3 === 0;
  return !(isAmbiguous && isMultiple && (opener.length % 3 !== 0 || closer.length % 3 !== 0));
}

const isPunctuation = (char: string) => /[\p{P}\p{S}]/u.test(char);

function readRun(text: string, at: number): Delimiter | string {
  const run = /\*+|_+|~+/y;
  run.lastIndex = at;
  const whole = run.exec(text)?.[0] ?? '';
  const { length } = whole;
  const char = asMark(whole.charAt(0));
  // One wave is no strike-through: it says "about".
  if (char === '~' && length !== 2) return whole;
  const before = [...text.slice(Math.max(0, at - 2), at)].pop() ?? ' ';
  const after = String.fromCodePoint(text.codePointAt(at + length) ?? 32);
  const opens = isFlanking(after, before);
  const closes = isFlanking(before, after);
  const isWord = char === '_';
  const canOpen = opens && (!isWord || !closes || isPunctuation(before));
  const canClose = closes && (!isWord || !opens || isPunctuation(after));
  const rest = { count: length, length, canOpen, canClose, opened: [], closed: [] };
  return { type: 'delimiter', char, ...rest };
}

/** Safe: the pattern above matched one of them. */
const asMark = (char: string) => char as Delimiter['char'];

/**
 * CommonMark's left-flanking rule for a run between `inside` and `outside`; mirrored it is the right-flanking one. Beside
 * a script without spaces it is at ease: `**「是」**と` would keep its stars otherwise.
 */
function isFlanking(inside: string, outside: string): boolean {
  if (/\s/.test(inside)) return false;
  return !isPunctuation(inside) || /[\s\p{Lo}\p{P}\p{S}]/u.test(outside);
}

/** CommonMark's rules of emphasis, with GFM's strike-through. */
export const emphasis: EmphasisRules = { readRun, build: buildEmphasis };
