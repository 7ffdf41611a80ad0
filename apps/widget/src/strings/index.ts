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

/** Writing direction of a language tag. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/i.test(tag) ? 'rtl' : 'ltr';
}

/** Puts `values` into the braces of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
