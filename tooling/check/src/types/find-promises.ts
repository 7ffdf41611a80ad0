import { join } from 'node:path';
import {
  type CallExpression,
  type Expression,
  isAssignmentOperator,
  isBinaryExpression,
  isCallExpression,
  isExpressionStatement,
  isParenthesizedExpression,
  isPropertyAccessExpression,
  isVoidExpression,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast';
import {
  API,
  type Checker,
  type Project,
  SignatureKind,
  type Type,
} from 'typescript/unstable/sync';
import { listProjects } from './list-projects.ts';
import { UNION, writeUnion } from './union.ts';

/** Methods of arrays that go by what a function returns: a promise is true, whatever it comes to. */
const GOING_BY = /^(filter|some|every|find(Last)?(Index)?|(to)?[sS]ort(ed)?|forEach)$/;

/**
 * No promise is left alone: a check that nobody waits for lets everybody in, and a failure that nobody hears ends the
 * process. By the types of the compiler, which also know what Prisma and tRPC return. Answers one entry per problem.
 */
export function findPromises(root: string): string[] {
  const { plain, special } = listProjects(root);
  writeUnion(root, plain);
  const owners = [
    { config: UNION, folders: plain },
    ...special.map((config) => ({ config, folders: [config.replace(/\/[^/]*$/, '')] })),
  ];
  const api = new API({ cwd: root });
  try {
    const openProjects = owners.map(({ config }) => join(root, config));
    const snapshot = api.updateSnapshot({ openProjects });
    const problems = owners.flatMap(({ config, folders }) => {
      const project = snapshot.getProject(join(root, config));
      if (!project) throw new Error(`The compiler does not open ${config}.`);
      return findInProject(
        project,
        folders.map((folder) => join(root, folder)),
      );
    });
    return [...new Set(problems)].map((problem) => problem.replace(`${root}/`, ''));
  } finally {
    api.close();
  }
}

function findInProject({ program, checker }: Project, folders: readonly string[]): string[] {
  const isPromise = promiseTest(checker);
  const problems: string[] = [];
  for (const name of program.getSourceFileNames()) {
    if (/node_modules|\/generated\/|\/zz-/.test(name)) continue;
    if (!folders.some((folder) => name.startsWith(`${folder}/`))) continue;
    const file = program.getSourceFile(name);
    if (!file) continue;
    const { alone, deciding } = candidatesIn(file);
    const say = (node: Node, what: string) => {
      const start = node.getStart(file);
      const code = file.text.slice(start, node.end).replaceAll(/\s+/g, ' ').slice(0, 60);
      const line = file.getLineAndCharacterOfPosition(start).line + 1;
      problems.push(`${name}:${line}: ${code} (${what})`);
    };
    const results = checker.getTypeAtLocation(alone);
    for (const [at, node] of alone.entries())
      if (isPromise(results[at])) say(node, 'await it, or handle its rejection');
    const callbacks = checker.getTypeAtLocation(deciding);
    for (const [at, node] of deciding.entries())
      if (returnsPromise(checker, { type: callbacks[at], isPromise }))
        say(node, 'returns a promise, which is always true');
  }
  return problems;
}

type PromiseTest = (type: Type | undefined) => boolean;

/** Whether a type, or a part of it, has the methods of a promise. A mere `then` is no promise: Fastify's reply has one. */
function promiseTest(checker: Checker): PromiseTest {
  const known = new Map<number, boolean>();
  const test: PromiseTest = (type) => {
    if (!type) return false;
    const before = known.get(type.id);
    if (before !== undefined) return before;
    let answer = false;
    if (type.isUnionType()) {
      for (const part of type.getTypes()) answer ||= test(part);
    } else
      answer =
        checker.getPropertyOfType(type, 'then') !== undefined &&
        checker.getPropertyOfType(type, 'catch') !== undefined;
    known.set(type.id, answer);
    return answer;
  };
  return test;
}

function returnsPromise(
  checker: Checker,
  { type, isPromise }: { readonly type: Type | undefined; readonly isPromise: PromiseTest },
): boolean {
  if (!type) return false;
  for (const signature of checker.getSignaturesOfType(type, SignatureKind.Call))
    if (isPromise(checker.getReturnTypeOfSignature(signature))) return true;
  return false;
}

/** Expressions whose value nobody takes, and functions given to methods that go by what they return. */
function candidatesIn(file: SourceFile) {
  const alone: Expression[] = [];
  const deciding: Expression[] = [];
  const visit = (node: Node): void => {
    if (isExpressionStatement(node) && !isTakenCareOf(node.expression)) alone.push(node.expression);
    if (isCallExpression(node)) deciding.push(...decidingFunction(node));
    node.forEachChild(visit);
  };
  file.forEachChild(visit);
  return { alone, deciding };
}

function isTakenCareOf(expression: Expression): boolean {
  if (isParenthesizedExpression(expression)) return isTakenCareOf(expression.expression);
  if (isBinaryExpression(expression)) return isAssignmentOperator(expression.operatorToken.kind);
  return isVoidExpression(expression) || isHandled(expression);
}

/** `then` with two functions, `catch`, and `finally` after either. */
function isHandled(expression: Expression): boolean {
  if (!isCallExpression(expression) || !isPropertyAccessExpression(expression.expression))
    return false;
  const { name, expression: before } = expression.expression;
  if (name.text === 'finally') return isHandled(before);
  return (
    expression.arguments.length >= (name.text === 'then' ? 2 : 1) &&
    /^(then|catch)$/.test(name.text)
  );
}

function decidingFunction({ expression, arguments: given }: CallExpression): readonly Expression[] {
  return isPropertyAccessExpression(expression) && GOING_BY.test(expression.name.text)
    ? given.slice(0, 1)
    : [];
}
