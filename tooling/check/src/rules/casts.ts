import type { Node } from 'oxc-parser';
import type { Part } from '../part.ts';
import { readSourceFiles, type SourceFile } from '../source-files.ts';
import { commentBefore, lineOf, parseFile, type Syntax, walk } from './syntax.ts';

/** A cast switches the compiler off: it stands in a named function whose comment says why it is safe. */
export const casts: Part = {
  name: 'casts',
  async findProblems(root) {
    return (await readSourceFiles(root, ['.ts', '.tsx'])).flatMap(findCasts);
  },
};

export function findCasts(file: SourceFile): string[] {
  const syntax = parseFile(file);
  const problems: string[] = [];
  walk(syntax.program, (node, around) => {
    if (!isCast(node) || around.some((outer) => isExplained(syntax, outer))) return;
    const code = syntax.text.slice(node.start, node.end).replaceAll(/\s+/g, ' ').slice(0, 60);
    problems.push(
      `${syntax.path}:${lineOf(syntax, node)}: ${code} (move it into a named function whose comment says why it is safe)`,
    );
  });
  return problems;
}

const isCast = (node: Node): boolean =>
  (node.type === 'TSAsExpression' && !isConst(node.typeAnnotation)) ||
  node.type === 'TSTypeAssertion' ||
  node.type === 'TSNonNullExpression' ||
  node.type === 'TSAnyKeyword';

const isConst = (type: Node): boolean =>
  type.type === 'TSTypeReference' &&
  type.typeName.type === 'Identifier' &&
  type.typeName.name === 'const';

function isExplained(syntax: Syntax, node: Node): boolean {
  if (!isNamedFunction(node)) return false;
  const comments = [
    commentBefore(syntax, node),
    ...syntax.comments.filter(({ start, end }) => start >= node.start && end <= node.end),
  ];
  return comments.some((comment) => comment !== undefined && /\bsafe/i.test(comment.value));
}

const isNamedFunction = (node: Node): boolean =>
  node.type === 'FunctionDeclaration' ||
  node.type === 'MethodDefinition' ||
  node.type === 'VariableDeclaration' ||
  node.type === 'ExportNamedDeclaration' ||
  node.type === 'ExportDefaultDeclaration';
