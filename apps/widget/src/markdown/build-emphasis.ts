import type { Inline } from './markdown-tree.ts';

type Emphasis = 'strong' | 'em' | 'strike';

/** A run of `*`, `_` or `~~` that may open or close emphasis. */
export interface Delimiter {
  readonly type: 'delimiter';
  readonly char: '*' | '_' | '~';
  readonly length: number;
  /** How much of `length` is still unused. */
  count: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Outermost first. */
  readonly opened: Emphasis[];
  /** Innermost first. */
  readonly closed: Emphasis[];
}

/** CommonMark's "process emphasis": pairs the runs in `nodes` and nests what is between them. Linear in practice. */
export function buildEmphasis(nodes: readonly (Inline | Delimiter)[]): Inline[] {
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
