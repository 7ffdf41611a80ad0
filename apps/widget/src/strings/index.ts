import { en, type Strings } from './en.ts';

export type { Strings } from './en.ts';

/** Languages other than English, each its own file that is loaded when it is needed. */
const LANGUAGES: Record<string, () => Promise<Strings>> = {};

/** Texts of the first of `tags` (BCP 47) that exists, English otherwise. */
export async function loadStrings(tags: readonly (string | undefined)[]): Promise<Strings> {
  for (const tag of tags) {
    const language = tag?.toLowerCase().split('-')[0] ?? '';
    if (language === 'en') return en;
    const load = LANGUAGES[language];
    if (load) return load();
  }
  return en;
}

/** Puts `values` into the braces of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
