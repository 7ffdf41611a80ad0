import { posix } from 'node:path';
import type { Node } from 'oxc-parser';
import type { Part } from '../part.ts';
import { readSourceFiles, type SourceFile } from '../source-files.ts';
import { commentBefore, parseFile, type Syntax } from './syntax.ts';

const PACKAGES = ['text', 'core', 'router', 'server', 'sdk'];

/** Whoever calls a function of another package reads its comment, not its body. */
export const docComments: Part = {
  name: 'doc comments',
  async findProblems(root) {
    const files = await readSourceFiles(root, ['.ts']);
    const byPath = new Map(files.map((file) => [file.path, file]));
    return PACKAGES.flatMap((name) => findUndocumented(byPath, `packages/${name}/src/index.ts`));
  },
};

/** Functions and classes that `index` exports, itself or from other files, without a doc comment. */
export function findUndocumented(
  files: ReadonlyMap<string, SourceFile>,
  index: string,
  wanted?: ReadonlySet<string>,
): string[] {
  const file = files.get(index);
  if (!file) return [];
  const syntax = parseFile(file);
  return syntax.program.body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration') return [];
    if (node.source !== null) {
      const names = node.specifiers
        .filter(({ exported }) => !wanted || wanted.has(nameOf(exported)))
        .map(({ local }) => nameOf(local));
      const target = posix.join(posix.dirname(index), node.source.value);
      return names.length === 0 ? [] : findUndocumented(files, target, new Set(names));
    }
    if (node.declaration === null || isDocumented(syntax, node)) return [];
    return functionsIn(node.declaration)
      .filter((name) => !wanted || wanted.has(name))
      .map((name) => `${index}: ${name} is exported without a doc comment`);
  });
}

const nameOf = (node: Node): string =>
  node.type === 'Identifier' ? node.name : node.type === 'Literal' ? String(node.value) : '';

const isDocumented = (syntax: Syntax, node: Node): boolean =>
  commentBefore(syntax, node)?.value.startsWith('*') ?? false;

function functionsIn(node: Node): string[] {
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration')
    return node.id ? [node.id.name] : [];
  if (node.type !== 'VariableDeclaration') return [];
  return node.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && init?.type === 'ArrowFunctionExpression' ? [id.name] : [],
  );
}
