import { type Comment, type Node, type Program, parseSync } from 'oxc-parser';
import type { SourceFile } from '../source-files.ts';

export interface Syntax {
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
}

/** Throws when the file is not TypeScript. Offsets in the tree count UTF-16 units, as strings do. */
export function parseFile({ path, text }: SourceFile): Syntax {
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  return { path, text, program, comments };
}

/** Calls `visit` for each node, parents first, with the nodes around it, outermost first. */
export function walk(
  node: Node,
  visit: (node: Node, around: readonly Node[]) => void,
  around: readonly Node[] = [],
): void {
  visit(node, around);
  const inside = [...around, node];
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) walk(child, visit, inside);
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The comment that ends right before `node`. */
export const commentBefore = (syntax: Syntax, node: Node): Comment | undefined =>
  syntax.comments.findLast(
    (comment) =>
      comment.end <= node.start && syntax.text.slice(comment.end, node.start).trim() === '',
  );

export const lineOf = ({ text }: Syntax, node: Node): number =>
  text.slice(0, node.start).split('\n').length;
