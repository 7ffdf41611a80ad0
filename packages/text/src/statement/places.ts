import { normalizeTerm } from '../words/normalize-term.ts';
import { stem } from '../words/stem.ts';

const LOCALES = ['en', 'de', 'fr', 'es'];
const LANGUAGES =
  'ar bg ca cs da de el en es et eu fa fi fr ga he hi hr hu id is it ja ko lt lv ms nl no pl pt ro ru sk sl sq sr sv th tr uk ur vi zh'.split(
    ' ',
  );
const REGIONS =
  'AE AR AT AU BE BG BR CA CH CL CN CO CY CZ DE DK EE EG ES FI FR GB GR HR HU IE IL IN IS IT JP KR LT LU LV MA MT MX MY NL NO NZ PE PH PL PT RO RS RU SA SE SG SI SK TH TN TR TW UA US VN ZA'.split(
    ' ',
  );

let known: ReadonlySet<string> | undefined;

/** Whether an index term names a country or a language, in English, German, French or Spanish. German writes every noun with a capital: of these it is known. */
export function isPlaceOrLanguage(term: string): boolean {
  known ??= new Set(
    LOCALES.flatMap((locale) => {
      const languages = new Intl.DisplayNames([locale], { type: 'language' });
      const regions = new Intl.DisplayNames([locale], { type: 'region' });
      return [
        ...LANGUAGES.map((code) => languages.of(code)),
        ...REGIONS.map((code) => regions.of(code)),
      ];
    })
      .filter((name) => name !== undefined && !name.includes(' '))
      .map((name) => stem(normalizeTerm(name ?? ''))),
  );
  return known.has(term);
}
