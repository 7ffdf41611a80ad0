import { cleanCharacters } from '../html/clean-characters.ts';
import type { ParsedDocument } from '../parsed-document.ts';

/** Plain text as it is: invisible characters removed, line ends unified, at most one empty line in a row. */
export function parsePlain(source: string): Pick<ParsedDocument, 'title' | 'text'> {
  const text = tidyLines(source);
  const [first = '', second = ''] = text.split('\n', 2);
  // A short first line over an empty one is a title.
  const isTitle = first.length <= 120 && second === '' && text.length > first.length + 2;
  return { title: isTitle ? first.replace(/^#+\s*/, '') : '', text };
}

/** Line ends as `\n`, no trailing white space, at most one empty line in a row. */
export function tidyLines(source: string): string {
  return cleanCharacters(source.replace(/\r\n?|\u2028|\u2029|\u0085|\f/g, '\n'))
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
