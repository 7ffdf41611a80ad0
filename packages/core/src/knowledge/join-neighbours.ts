import type { PassageRecord } from './port.ts';

/** Letters of joined passages: about what one passage of a prompt has room for. */
const MOST_LETTERS = 2_800;
/** Passages of one section overlap, or have a line end or two between them. */
const WIDEST_GAP = 2;

/** Passages that were one text before they were cut. */
export interface JoinedPassage extends Pick<PassageRecord, 'title' | 'headings' | 'text'> {
  /** Those it was joined of, in the order of the document. */
  readonly parts: readonly PassageRecord[];
}

/**
 * Joins passages that follow each other in one section of one version of a document, so that a reader gets the text as it was
 * written, without what overlaps. In the order of the best of each; texts that would grow too long stay apart.
 */
export function joinNeighbours(passages: readonly PassageRecord[]): JoinedPassage[] {
  const groups: PassageRecord[][] = [];
  for (const passage of passages) {
    const near = groups.filter((group) => group.some((other) => touches(passage, other)));
    const [first] = near;
    const together = [...near.flat(), passage].sort((a, b) => a.start - b.start);
    if (!first || lengthOf(together) > MOST_LETTERS) {
      groups.push([passage]);
      continue;
    }
    // A passage between two groups makes them one, in the place of the better.
    groups.splice(groups.indexOf(first), 1, together);
    for (const other of near.slice(1)) groups.splice(groups.indexOf(other), 1);
  }
  return groups.flatMap((parts) => {
    const [first] = parts;
    return first
      ? [{ title: first.title, headings: first.headings, text: textOf(parts), parts }]
      : [];
  });
}

function touches(a: PassageRecord, b: PassageRecord): boolean {
  if (a.versionId !== b.versionId || !isSlice(a) || !isSlice(b)) return false;
  if (a.headings.join('\n') !== b.headings.join('\n')) return false;
  return Math.max(a.start, b.start) - Math.min(a.end, b.end) <= WIDEST_GAP;
}

/** Hidden text stands nowhere in the document. */
const isSlice = ({ text, start, end }: PassageRecord): boolean => text.length === end - start;

const lengthOf = (parts: readonly PassageRecord[]): number =>
  Math.max(...parts.map(({ end }) => end)) - Math.min(...parts.map(({ start }) => start));

/** As it stands in the document: offsets count from the start of the first part. */
function textOf(parts: readonly PassageRecord[]): string {
  let text = '';
  let until = parts[0]?.start ?? 0;
  for (const part of parts) {
    if (part.end <= until) continue;
    text += '\n'.repeat(Math.max(0, part.start - until));
    text += part.text.slice(Math.max(0, until - part.start));
    until = part.end;
  }
  return text;
}
