import { en, type Strings } from './en.ts';
import { loadTexts } from './load-texts.ts';

export type { Strings } from './en.ts';

/** Matches the language of a tag if its texts exist. Set by the build. */
declare const LANGUAGES: string;

/** Texts of the first of `tags` (BCP 47, in small letters) that exists at `origin`, English otherwise. */
export async function loadStrings(origin: string, tags: readonly string[]): Promise<Strings> {
  const known = new RegExp(LANGUAGES);
  const language = tags.map((tag) => known.exec(tag)?.[0]).find(Boolean);
  if (!language || language === 'en') return en;
  try {
    return asStrings(await loadTexts(origin, language));
  } catch {
    // A chat in English is better than none.
    return en;
  }
}

/** Safe: the build wrote the file from `translations.ts`, under a name that changes with its texts. */
const asStrings = (texts: object): Strings => ({ ...en, ...texts });

/** Puts `values` into the braces of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
