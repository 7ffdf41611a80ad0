import { EASTERN_TEXTS } from './fixed-texts-eastern.ts';
import { NORTHERN_TEXTS } from './fixed-texts-northern.ts';
import { SOUTHERN_TEXTS } from './fixed-texts-southern.ts';

/** What a bot says in its own words, per language of the reader. */
export interface FixedTexts {
  readonly refusal: string;
  /** Said instead of `refusal` when the bot has pages, but in none of the reader's language. */
  readonly otherLanguage: string;
  /** Said before what the question may have meant. */
  readonly askBack: string;
  readonly welcome: string;
  readonly paused: string;
  readonly greeting: string;
  readonly thanks: string;
  readonly goodbye: string;
  /** Said to files that came without words. */
  readonly filesKept: string;
  /** Lines about a person who answers; `{name}` stands for the name. */
  readonly joined: string;
  readonly left: string;
  readonly requested: string;
  readonly ended: string;
}

/** Languages that a bot speaks by itself. `no` is all Norwegian, `zh` Chinese in simplified signs. */
export const FIXED_LANGUAGES = [
  'en',
  'es',
  'fr',
  'de',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'ar',
  'ja',
  'zh',
  'ru',
  'uk',
  'cs',
  'sv',
  'da',
  'no',
  'fi',
  'el',
  'ro',
  'hu',
  'ko',
  'hi',
  'th',
  'vi',
  'id',
  'he',
  'fa',
] as const;
export type FixedLanguage = (typeof FIXED_LANGUAGES)[number];

const TEXTS: Readonly<Record<FixedLanguage, FixedTexts>> = {
  ...NORTHERN_TEXTS,
  ...SOUTHERN_TEXTS,
  ...EASTERN_TEXTS,
};
const BY_CODE = new Map<string, FixedTexts>(Object.entries(TEXTS));

const OTHER_CODES: Readonly<Record<string, FixedLanguage>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
};
/** Languages whose readers know another one well. */
const STAND_INS: Readonly<Record<string, FixedLanguage>> = {
  ms: 'id',
  sk: 'cs',
  be: 'ru',
  ca: 'es',
  gl: 'es',
};

/** The code of a language tag by which two tags are the same language: `nb-NO` is `no`, `de-AT` is `de`. */
export function languageCode(tag: string): string {
  const code = (tag.split('-')[0] ?? '').toLowerCase();
  return OTHER_CODES[code] ?? code;
}

/** Whether a language, by its code, has texts of its own. */
export const hasFixedTexts = (code: string): boolean => BY_CODE.has(code);

/** The texts of a language tag (`de-AT` counts as `de`); English ones for a language without. */
export function fixedTexts(language: string): FixedTexts {
  const code = languageCode(language);
  return BY_CODE.get(code) ?? TEXTS[STAND_INS[code] ?? 'en'];
}
