import { indentOf, leavesParagraph, startsBlock } from './line-kinds.ts';

/** Lines of one list item without its indentation, and the line after it. */
export interface Item {
  readonly lines: readonly string[];
  readonly next: number;
}

/** Lines indented by two belong to an item too: models rarely count to three. */
export function readItem(
  lines: readonly string[],
  { at, match }: { readonly at: number; readonly match: RegExpExecArray },
): Item {
  const gap = match[4]?.length ?? 0;
  const indent = gap > 4 || gap === 0 ? match[0].length - gap + 1 : match[0].length;
  const inner = [(lines[at] ?? '').slice(indent)];
  const lazy = leavesParagraph();
  lazy.read(inner[0] ?? '');
  let next = at + 1;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '') {
      lazy.read('');
      inner.push('');
      continue;
    }
    const indented = indentOf(line);
    // An item may begin with one empty line, not with two.
    const isEmpty = inner.length > 1 && inner.every((one) => one.trim() === '');
    const belongs = !isEmpty && indented >= Math.min(indent, (match[1]?.length ?? 0) + 2);
    if (!belongs && (!lazy.after || startsBlock(line))) break;
    const text = line.slice(Math.min(indented, indent));
    lazy.read(text);
    inner.push(text);
  }
  return { lines: inner, next };
}
