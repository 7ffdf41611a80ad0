const NUMBER = /\p{Nd}+(?:[.,:]\p{Nd}+)*/gu;
const WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER_WORD = /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi;

/**
 * The numbers a text states, in one spelling: "1,299.00" and "1299" are the same, "2,5" and "2.5" too;
 * English words from two to twelve count as digits. Times keep their colon.
 */
export function factNumbers(text: string): string[] {
  const digits = [...text.matchAll(NUMBER)].map(([number]) => canonical(number));
  const words = [...text.matchAll(NUMBER_WORD)].map(([word]) =>
    String(WORDS.indexOf(word.toLowerCase())),
  );
  return [...digits, ...words];
}

function canonical(number: string): string {
  const plain = number.normalize('NFKC');
  return plain.includes(':') ? plain : plainNumber(plain);
}

/** A number without the marks of its thousands and without zeros at its ends: "1,299.00" is "1299", "2,50" is "2.5". */
export function plainNumber(plain: string): string {
  const parts = plain.split(/[.,]/);
  const last = parts.at(-1) ?? '';
  const isGrouped = parts.length > 1 && last.length === 3;
  const fraction = parts.length > 1 && !isGrouped ? last : '';
  const whole = (fraction === '' ? parts : parts.slice(0, -1)).join('').replace(/^0+(?=\d)/, '');
  const trimmed = fraction.replace(/0+$/, '');
  return trimmed === '' ? whole : `${whole}.${trimmed}`;
}
