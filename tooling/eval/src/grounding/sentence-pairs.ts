/** Passages with sentences about them as a model may write them, faithful and subtly wrong, by hand. */
export interface SentencePairs {
  /** ISO 639-1 */
  readonly language: string;
  readonly name: string;
  readonly passages: readonly string[];
  readonly faithful: readonly string[];
  readonly wrong: readonly string[];
}

/** Reads texts of which each begins with "# language name"; then "P " opens a passage, "+ " a faithful and "- " a wrong sentence. */
export function readPairs(text: string): SentencePairs[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.trim().split('\n');
      const [language = '', ...name] = head.split(' ');
      const after = (mark: string) =>
        lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
      return {
        ...{ language, name: name.join(' '), passages: after('P ') },
        ...{ faithful: after('+ '), wrong: after('- ') },
      };
    });
}
