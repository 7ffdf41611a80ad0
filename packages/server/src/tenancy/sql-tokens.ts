import { EVERY_CLIENT_SQL } from './every-client.ts';

/** A token as it is written, or what stands between two parentheses. */
export type Sql = string | readonly Sql[];

/** Strings with escapes, dollar quotes and comments in comments are not understood: our statements have none. */
const TOKEN = new RegExp(
  [
    /(?:\s|--[^\n]*)+/,
    /(?<token>\/\* every client: (?:\w+\.)?"\w+" \*\/)/,
    /\/\*(?:(?!\/\*)[\s\S])*?\*\//,
    /(?<other>"[^"]+"|\$\d+|'(?:[^']|'')*'|[a-z_]\w*(?!['\w])|\d[\d.]*|::|[(),.;[\]]|[-+*/<>=~!@#%^&|?]+)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giy',
);

/** The tokens of a statement as a tree of its parentheses; null when it has something that is not understood. */
export function readTokens(text: string): Sql[] | null {
  const root: Sql[] = [];
  const open: Sql[][] = [root];
  let at = 0;
  for (const match of text.matchAll(TOKEN)) {
    at = match.index + match[0].length;
    const token = match.groups?.token ?? match.groups?.other;
    if (token === undefined) continue;
    if (token === '(') open.push([]);
    else if (token === ')') {
      const group = open.pop();
      if (!group || !open[0]) return null;
      open.at(-1)?.push(group);
    } else open.at(-1)?.push(token);
  }
  return at === text.length && open.length === 1 ? root : null;
}

/** Whether `sql` is this keyword. */
export const isWord = (sql: Sql | undefined, ...words: readonly string[]): boolean =>
  typeof sql === 'string' && words.includes(sql.toUpperCase());

/** The number of a parameter, from 1; undefined for anything else, but for a cast after it. */
export function paramIn([param, colons, ...type]: readonly Sql[]): number | undefined {
  if (typeof param !== 'string' || !param.startsWith('$')) return undefined;
  const isCast = colons === '::' && type.slice(1).every((part) => part === '[' || part === ']');
  return colons === undefined || isCast ? Number(param.slice(1)) : undefined;
}

/** A name without its quotes; undefined for what is no name. */
export function nameIn(sql: Sql | undefined): string | undefined {
  if (typeof sql !== 'string' || !/^["a-z_]/i.test(sql)) return undefined;
  return sql.startsWith('"') ? sql.slice(1, -1) : sql.toLowerCase();
}

export interface Column {
  readonly of: string | null;
  readonly name: string;
  /** What follows it. */
  readonly rest: readonly Sql[];
}

/** The column that `sql` begins with. */
export function columnIn(sql: readonly Sql[]): Column | null {
  const name = nameIn(sql[0]);
  if (name === undefined) return null;
  if (sql[1] !== '.') return { of: null, name, rest: sql.slice(1) };
  const column = nameIn(sql[2]);
  return column === undefined ? null : { of: name, name: column, rest: sql.slice(3) };
}

/** The column of a mark that every client is meant. */
export function everyClientIn([first, mark, ...rest]: readonly Sql[]): Column | null {
  if (!isWord(first, 'TRUE') || typeof mark !== 'string' || rest.length > 0) return null;
  const { begin, end } = EVERY_CLIENT_SQL;
  if (!mark.startsWith(begin)) return null;
  return columnIn(readTokens(mark.slice(begin.length, -end.length)) ?? []);
}

/** The parts between tokens for which `isEnd` holds, on this level. */
export function splitAt(sql: readonly Sql[], isEnd: (part: Sql) => boolean): Sql[][] {
  const parts: Sql[][] = [[]];
  for (const part of sql) {
    if (isEnd(part)) parts.push([]);
    else parts.at(-1)?.push(part);
  }
  return parts;
}
