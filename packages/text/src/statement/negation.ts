import { functionWordLanguage } from '../language/question-language.ts';
import { normalizeTerm } from '../words/normalize-term.ts';
import { tokenize } from '../words/tokenize.ts';

const NEGATIONS = wordsOf(`
  not never hardly scarcely rarely seldom kaum selten rarement raramente zelden sällan rzadko none nobody nothing neither nor without cannot can't don't doesn't didn't won't isn't aren't wasn't
  weren't wouldn't shouldn't couldn't hasn't haven't hadn't unable
  nicht kein keine keinen keinem keiner keines nie niemals nichts ohne weder niemand
  jamais aucun aucune rien nunca ningún ninguna ninguno jamás tampoco nadie nessun nessuno nessuna senza niente
  não nenhum nenhuma ninguém niet geen nooit zonder niemand inte ingen inget aldrig utan ikke aldri uten uden
  nigdy żaden żadna żadne brak není nejsou nikdy žádný žádná žádné nelze nikdo eivät emme ette ilman
  niciodată fără niciun nicio nimic nincs nincsenek soha nélkül tilos değil yok hiç asla olmadan
  не нет ни без никогда нельзя никто ничего нету немає ні ніколи неможливо ніхто нічого
  δεν μην χωρίς ποτέ κανένας καμία όχι ούτε لا ليس ليست لم لن بدون أبدا نیست نیستند ندارد ندارند ندارید بدون هرگز نمی
  אין לא בלי ללא אינו אינה אינם אף नहीं बिना मत không chẳng tidak bukan tanpa jangan belum`);

// Negations that are everyday words of other languages: "3. Mai", "no Brasil", "Was ist nu?", "sin bil".
const ONLY_IN = new Map<string, readonly string[]>(
  Object.entries({
    no: ['en', 'es', 'it'],
    ne: ['fr'],
    pas: ['fr'],
    non: ['fr', 'it'],
    sans: ['fr'],
    ni: ['fr', 'es'],
    sin: ['es'],
    nada: ['es', 'pt'],
    sem: ['pt', 'hu'],
    nem: ['pt', 'hu'],
    mai: ['it'],
    nie: ['pl', 'de'],
    bez: ['pl', 'cs'],
    nu: ['ro'],
    ei: ['fi'],
    ej: ['sv', 'da'],
    nic: ['pl', 'cs'],
    غير: ['ar'],
  }),
);
const UNSPACED = /不|没|沒|未|无|無|非(?=[会會公工營营])|ない|ません|なし|ไม่|ห้าม|않|없|못하/u;

/** "gluten-free", "frei von Nüssen": without it. */
const LACKING =
  /\bfree of\b(?! (?:charge|cost))|\bfrei von\b|\blibre de\b|(?<=\p{L}{3})-free\b|\b(?:gluten|laktose|zucker|barriere|nuss|alkohol)frei/giu;

/** "Too small for caravans", "zu klein für": it says that they do not fit. */
const TOO =
  /\btoo \p{L}+ (?:for|to)\b|(?<!\p{L})zu (?:klein|groß|schwer|leicht|eng|kurz|lang|breit|schmal|hoch|niedrig|jung|alt|spät|früh) (?:für|um)(?!\p{L})|\btrop \p{L}+ pour\b|\bdemasiado \p{L}+ para\b|\btroppo \p{L}+ per\b/giu;

/** French denies with two words, of which the first may be left out. */
const FIRST_HALF = /^(?:ne|n'.*)$/;

/** Whether a text denies something, judged by the negation words of some twenty-five languages. */
export function hasNegation(text: string): boolean {
  if (UNSPACED.test(text)) return true;
  const denies = denialsOf(text, { unsure: false });
  return tokenize(text).some(({ text: word }) => denies(normalizeTerm(word)));
}

/**
 * How often a text denies something, to compare two texts: a word that only some languages deny with counts in a text whose
 * language is unknown, since it then counts in both.
 */
export function countNegations(text: string): number {
  const denies = denialsOf(text, { unsure: true });
  const found = tokenize(text)
    .filter(({ end }) => text[end] !== '-')
    .map(({ text: word }) => normalizeTerm(word))
    .filter(denies);
  const halves = found.filter((word) => FIRST_HALF.test(word)).length;
  const isDouble = halves > 0 && found.length > halves;
  const lacks = (text.match(LACKING)?.length ?? 0) + (text.match(TOO)?.length ?? 0);
  return found.length - (isDouble ? halves : 0) + lacks + (UNSPACED.test(text) ? 1 : 0);
}

/** Whether a normalised word denies in some language. */
export const isNegationWord = (word: string): boolean => NEGATIONS.has(word) || ONLY_IN.has(word);

const WITHOUT =
  /(?<!\p{L})(?:without|unless|ohne|sans|sin|senza|sem|zonder|utan|uden|uten|bez)(?!\p{L})/iu;

/** Whether a text denies on the whole: "not without" says the same as "with", "no … nada" denies once. */
export function isDenial(text: string): boolean {
  const times = countNegations(text);
  if (times === 0) return false;
  return !(times > 1 && WITHOUT.test(text));
}

/** Whether a term denies in the language of `text`, which is found out when a term asks for it; `unsure` when it is none. */
function denialsOf(text: string, { unsure }: { readonly unsure: boolean }) {
  let language: { readonly tag: string | undefined } | undefined;
  return (term: string): boolean => {
    if (NEGATIONS.has(term)) return true;
    const languages = ONLY_IN.get(term);
    if (languages === undefined) return false;
    language ??= { tag: functionWordLanguage(text) };
    return language.tag === undefined ? unsure : languages.includes(language.tag);
  };
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean).map(normalizeTerm));
}
