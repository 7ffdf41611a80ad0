import { normalizeTerm } from './normalize-term.ts';
import { tokenize } from './tokenize.ts';

const NEGATIONS = new Set(
  `not no never none nobody nothing neither nor without cannot can't don't doesn't didn't won't isn't aren't
  wasn't weren't wouldn't shouldn't couldn't hasn't haven't hadn't unable
  nicht kein keine keinen keinem keiner keines nie niemals nichts ohne weder
  ne pas jamais aucun aucune rien sans ni non no nunca ningún ninguna ninguno nada sin tampoco mai nessun
  nessuno nessuna senza niente não nenhum nenhuma sem niet geen nooit zonder inte ingen inget aldrig utan
  ikke aldri uten uden nie nigdy bez żaden ei eivät не нет ни без никогда değil yok hiç asla`
    .split(/\s+/)
    .map(normalizeTerm),
);
const UNSPACED = /不|没|沒|未|无|無|ない|ません|ไม่|않|없/u;

/** "gluten-free", "frei von Nüssen": without it. */
const LACKING =
  /\bfree of\b|\bfrei von\b|\blibre de\b|(?<=\p{L}{3})-free\b|\b(?:gluten|laktose|zucker|barriere|nuss|alkohol)frei/giu;

/** French denies with two words, of which the first may be left out. */
const FIRST_HALF = /^(?:ne|n'.*)$/;

/** How often a text denies something, judged by the negation words of some twenty languages. */
export function countNegations(text: string): number {
  const words = tokenize(text)
    .filter(({ end }) => text[end] !== '-')
    .map(({ text: word }) => normalizeTerm(word));
  const found = words.filter((word) => NEGATIONS.has(word));
  const halves = found.filter((word) => FIRST_HALF.test(word)).length;
  const isDouble = halves > 0 && found.length > halves;
  const lacks = text.match(LACKING)?.length ?? 0;
  return found.length - (isDouble ? halves : 0) + lacks + (UNSPACED.test(text) ? 1 : 0);
}
