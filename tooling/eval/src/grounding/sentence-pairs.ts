/** Passages with sentences about them as a model may write them, faithful and subtly wrong, by hand. */
export interface SentencePairs {
  /** ISO 639-1 */
  readonly language: string;
  readonly name: string;
  readonly passages: readonly string[];
  readonly faithful: readonly string[];
  readonly wrong: readonly string[];
  /** Words of the sentence that carries each faithful one, where the set names them. */
  readonly carriers: readonly string[];
  /** What is wrong with each wrong one, where the set names it. */
  readonly kinds: readonly string[];
}

const MARKED = ' <- ';

/** Reads texts of which each begins with "# language name"; then "P " opens a passage, "+ " a faithful and "- " a wrong sentence; "<-" its carrier or kind. */
export function readPairs(text: string): SentencePairs[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.trim().split('\n');
      const [language = '', ...name] = head.split(' ');
      const after = (mark: string) =>
        lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
      const marked = (mark: string) => after(mark).map((line) => line.split(MARKED));
      return {
        ...{ language, name: name.join(' '), passages: after('P ') },
        faithful: marked('+ ').map(([text = '']) => text),
        carriers: marked('+ ').map(([, carrier = '']) => carrier),
        wrong: marked('- ').map(([text = '']) => text),
        kinds: marked('- ').map(([, kind = '']) => kind),
      };
    });
}
