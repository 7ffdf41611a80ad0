import { normalizeTerm } from '../words/normalize-term.ts';
import { STOP_WORD_LANGUAGES, stopWordForms } from '../words/stop-words.ts';
import { tokenize } from '../words/tokenize.ts';
import { commonWordForms } from './common-words.ts';

// The letters besides a to z, or the whole alphabet, in which a language writes its own words.
const LETTERS: Readonly<Record<string, string>> = {
  en: '',
  ms: '',
  tl: '',
  yo: 'áàéèẹíìóòọṣúùńǹ',
  eu: 'ñ',
  sq: 'çë',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  nl: 'éëèïöü',
  it: 'àèéìòù',
  es: 'áéíñóúü',
  ca: 'àçèéíïòóúü',
  pt: 'áàâãçéêíóôõú',
  fr: 'àâæçéèêëîïôœùûü',
  de: 'äöüß',
  sv: 'åäöé',
  fi: 'äöå',
  et: 'äöüõšž',
  da: 'åæøé',
  no: 'åæøéòô',
  is: 'áðéíóúýþæö',
  pl: 'ąćęłńóśźż',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  ro: 'ăâîșțşţ',
  tr: 'çğıöşüâî',
  az: 'çəğıöşü',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
  sr: 'абвгдђежзијклљмнњопрстћуфхцчџш',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةى',
  fa: 'ابتثجحخدذرزسشصضطظعغفقلمنوهءآأئؤپچژگکی',
  ku: 'ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ',
  ur: 'ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوؤہھءآئیےۂۃ',
};
const OWN = new Map(Object.entries(LETTERS).map(([code, letters]) => [code, new Set(letters)]));

// Spellings that tell close relatives apart.
const SPELLINGS: readonly (readonly [string, RegExp])[] = [
  ['da', /øj|æg|ænd|\Bej|tion|hed\b|skab\b|ud\B|\Bg[te]\b|\Bb[er]*\b|hv[oa]rn/g],
  ['no', /øy|sjon|\Bei|het\b|skap\b|\Bk[te]\b|enke?n\b|ut\B|kk/g],
  ['sv', /tion|het\b|skap\b|ck|\Bor\b|\Bar\b|[äö]/g],
  ['nl', /ij|aa|ee|oo|uu|sch|\Beren\b|heid\b/g],
  ['de', /sch|ung\b|keit\b|ei|tz|\Bieren\b/g],
  ['es', /ción|ciones|dad\b|ñ|[¿¡]|ll|\Bos\b/g],
  ['pt', /ção|ções|dade\b|nh|lh|\Bão\b|\Bm\b/g],
  ['it', /zion[ei]|tà\b|gli|cch|zz|\Btt/g],
  ['ru', /[ыэъё]|(?:ого|ться|ие|ые|ый|ой|ать|ить|еть|ево)(?!\p{L})/gu],
  ['uk', /[іїєґ]|(?:ого|ться|ння|ати|ити|іти|ий|ію)(?!\p{L})/gu],
  ['fr', /tion\b|eux\b|eau|oi[rt]\b|\Bez\b|qu|ée?s?\b/g],
];

// Signs that only one of the two writes, or hardly ever the other.
const IDEOGRAPHS: typeof SPELLINGS = [
  ['ja', /[何円駅働込払図気予転戻届畳匂枠峠々]/g],
  ['zh', /[的吗么这那哪你您们他她没说请谢什怎很嗎麼這個們還沒說請謝]/g],
];
const SPELLING_WEIGHT = 0.2;
const IDEOGRAPH_WEIGHT = 1.2;

/** Words that are looked at. */
const WORDS = 24;

export interface LanguageEvidence {
  readonly words: ReadonlyMap<string, number>;
  readonly foreignLetters: (language: string) => number;
}

/**
 * What speaks for languages in a text besides its n-grams: function words, a share of 1 when every word is one of no other
 * language; and what speaks against them: kinds of letters that they do not write.
 */
export function languageEvidence(text: string): LanguageEvidence {
  const lower = text.toLowerCase();
  const words = new Map<string, number>();
  const add = (language: string, weight: number): void => {
    words.set(language, (words.get(language) ?? 0) + weight);
  };
  const all = tokenize(lower).slice(0, WORDS);
  // A letter alone is a unit or a variable as often as a word.
  const tokens = all.length > 1 ? all : all.filter(({ text: word }) => word.length > 1);
  const { exact, bare } = knownForms();
  for (const { text: word } of tokens) {
    const found = exact.get(word);
    const languages = found ?? bare.get(normalizeTerm(word)) ?? [];
    const weight = (found ? 1 : 0.6) / languages.length ** 0.7 / tokens.length;
    for (const language of languages) add(language, weight);
  }
  // A single character is no word, and may be of one language all the same.
  const size = Math.max(1, tokens.length);
  const addSpellings = (spellings: typeof SPELLINGS, weight: number): void => {
    for (const [language, pattern] of spellings) {
      const count = lower.match(pattern)?.length ?? 0;
      if (count > 0) add(language, (weight * Math.min(count, size)) / size);
    }
  };
  addSpellings(SPELLINGS, SPELLING_WEIGHT);
  addSpellings(IDEOGRAPHS, IDEOGRAPH_WEIGHT);
  const letters = [...new Set(lower.match(/[^\p{ASCII}\P{L}]/gu) ?? [])];
  const foreignLetters = (language: string): number => {
    const own = OWN.get(language);
    return own ? letters.filter((letter) => !own.has(letter)).length : 0;
  };
  return { words, foreignLetters };
}

interface Forms {
  /** Function word as written to the languages that have it. */
  readonly exact: ReadonlyMap<string, readonly string[]>;
  /** The same without accents, as people type in a hurry. */
  readonly bare: ReadonlyMap<string, readonly string[]>;
}
let forms: Forms | undefined;

function knownForms(): Forms {
  if (forms) return forms;
  const exact = new Map<string, string[]>();
  const bare = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, word: string, language: string): void => {
    const has = to.get(word) ?? [];
    if (!has.includes(language)) to.set(word, [...has, language]);
  };
  for (const language of STOP_WORD_LANGUAGES)
    for (const word of [...stopWordForms(language), ...commonWordForms(language)]) {
      add(exact, word, language);
      add(bare, normalizeTerm(word), language);
    }
  forms = { exact, bare };
  return forms;
}
