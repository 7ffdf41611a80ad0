import type { Node } from 'oxc-parser';
import type { Part } from '../part.ts';
import { isForTests, readSourceFiles, type SourceFile } from '../source-files.ts';
import { lineOf, parseFile, walk } from './syntax.ts';

const SERVER = 'packages/server/src/';
/** Folders that speak of the machine's own tables: migrations, the queue, the data folder. */
const OF_THE_MACHINE =
  /^(?:packages\/server\/src\/(?:database|queue)\/|packages\/server\/src\/house\.ts$|tooling\/bench\/)/;

/** Text becomes SQL by tagged templates only, and a client of the database is one that the guard stands before. */
export const rawSql: Part = {
  name: 'raw sql',
  async findProblems(root) {
    return (await readSourceFiles(root, ['.ts', '.tsx'])).flatMap(findRawSql);
  },
};

export function findRawSql(file: SourceFile): string[] {
  if (isForTests(file.path)) return [];
  const syntax = parseFile(file);
  const problems: string[] = [];
  walk(syntax.program, (node) => {
    const problem = problemOf(node, file.path);
    if (problem !== null) problems.push(`${file.path}:${lineOf(syntax, node)}: ${problem}`);
  });
  return problems;
}

function problemOf(node: Node, path: string): string | null {
  if (node.type === 'MemberExpression') {
    const name = memberName(node.property);
    if (name === '$queryRawUnsafe' || name === '$executeRawUnsafe')
      return `${name} takes any text (write a tagged template)`;
    if (name === 'executeSql' && !OF_THE_MACHINE.test(path))
      return 'executeSql is not guarded (ask for rows of clients through Prisma or a raw client)';
  }
  if (
    node.type === 'CallExpression' &&
    isPrismaRaw(node.callee) &&
    !node.arguments.every(isLiteral)
  )
    return 'Prisma.raw with a text that is computed (pass pieces of Prisma.sql)';
  const isClient = node.type === 'NewExpression' && isNamed(node.callee, 'PrismaClient');
  if (isClient && !path.startsWith(`${SERVER}database/`))
    return 'a client of the database is opened in packages/server/src/database, behind the guard';
  return null;
}

const isPrismaRaw = (callee: Node): boolean =>
  callee.type === 'MemberExpression' &&
  memberName(callee.property) === 'raw' &&
  isNamed(callee.object, 'Prisma');

const isNamed = (node: Node, name: string): boolean =>
  node.type === 'Identifier' && node.name === name;

function memberName(property: Node): string | null {
  if (property.type === 'Identifier') return property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}

const isLiteral = (node: Node): boolean =>
  node.type === 'Literal' || (node.type === 'TemplateLiteral' && node.expressions.length === 0);
