import type { Plural, Strings } from './en.ts';
import { fill } from './index.ts';

/** The text of `t` for as many as `count`. */
export function countOf({ language }: Strings, { text, count }: { text: Plural; count: number }) {
  return fill(text[new Intl.PluralRules(language).select(count)] ?? text.other, { count });
}
