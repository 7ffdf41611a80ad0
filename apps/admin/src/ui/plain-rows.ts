const RULE = /^\s*\|?(\s*:?-{3,}:?\s*\|)+\s*(:?-{3,}:?)?\s*$/;

/**
 * A passage's text with its table rows as people read them: cells with a dot between, without the rule under the head. A row may be
 * cut off. Everything else stays as it is.
 */
export const plainRows = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !RULE.test(line))
    .map((line) => (line.trimStart().startsWith('|') ? cellsOf(line).join(' · ') : line))
    .join('\n');

const cellsOf = (line: string): string[] =>
  line
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
    .filter((cell) => cell !== '');
