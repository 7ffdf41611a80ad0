/** 0 to 1: how alike a question must be where neither the answer nor its bot says another one. */
export const DEFAULT_THRESHOLD = 0.8;

/** The lines of a text that have something in them, each once. */
export const linesOf = (text: string): string[] => [
  ...new Set(text.split('\n').flatMap((line) => line.trim() || [])),
];

/** The first line of an answer, without what Markdown puts before and around its words. */
export function firstLineOf(markdown: string): string {
  const [first = ''] = linesOf(markdown);
  return first
    .replace(/^(#{1,6}|[-*+>]|\d+[.)])\s+/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`)(.+?)\1/g, '$2');
}

/** The text of a file as spreadsheets write it: UTF-8, or what Windows wrote before. */
export function decodeCsv(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** `0.834` as `83 %`. Rounded down, so that what misses a threshold never looks as if it met it. */
export const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)} %`;
