const ENGLISH_WORD = /^[a-z]{4,}$/;
const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgklmnprt])\1$/;

/**
 * Conflates common English inflections (plurals, -ed, -ing, final -e and -y) and leaves everything
 * else alone. It needs no knowledge of the language: words of other languages are treated the same
 * way in the index and in the question, so they still meet.
 */
export function stem(term: string): string {
  if (!ENGLISH_WORD.test(term)) return term;
  return closeEnding(dropVerbEnding(dropPlural(term)));
}

function dropPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function dropVerbEnding(word: string): string {
  const cut = word.endsWith('ing') ? 3 : word.endsWith('ed') && !word.endsWith('eed') ? 2 : 0;
  if (cut === 0) return word;
  const base = word.slice(0, -cut);
  if (base.length < 3 || !VOWEL.test(base)) return word;
  return DOUBLED.test(base) && base.length > 3 ? base.slice(0, -1) : base;
}

function closeEnding(word: string): string {
  if (word.length > 3 && word.endsWith('e')) return word.slice(0, -1);
  if (word.length > 3 && word.endsWith('y')) return `${word.slice(0, -1)}i`;
  return word;
}
