// Bounded repetitions and no nested ones: each pattern is linear on any text.
const CODE_BLOCK = /```[^`]{0,4000}```|`[^`\n]{1,200}`/g;
const ADDRESS = /\b(?:https?|ftp|file|mailto):\S{1,400}|\bwww\.\S{1,400}|\S{1,64}@\S{1,253}/gi;
const DOMAIN_OR_PATH = /(?<!\S)(?:[~.]{0,2}\/)?@?[\w-]{1,63}(?:[./\\][\w-]{1,63}){1,8}\/?(?!\S)/g;
const CODE_WORD =
  /(?<![!-~])[!-~]{0,64}(?:[_={}<>$\\|#]|\(\)|::|->|[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z])[!-~]{0,64}/g;
const PLACEHOLDER = /\[(?:email|phone|card|iban|key)\d{0,3}\]/g;

/** A text without addresses, code, identifiers and numbers; empty when no letter is left. Linear time. */
export function naturalText(text: string): string {
  const left = /[`:@./\\_=<>#${}|\d[]|[a-z][A-Z]/.test(text)
    ? text
        .replace(CODE_BLOCK, ' ')
        .replace(ADDRESS, ' ')
        .replace(PLACEHOLDER, ' ')
        .replace(DOMAIN_OR_PATH, ' ')
        .replace(CODE_WORD, ' ')
        .replace(/\p{N}+/gu, ' ')
    : text;
  return /\p{L}/u.test(left) ? left : '';
}
