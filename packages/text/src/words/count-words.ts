const CHARACTERS_PER_WORD = 1.7;

/**
 * How many words a text has, without cutting it: runs of letters and digits, and for scripts
 * without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) one word per 1.7 characters.
 */
export function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const isUnspacedCode = isUnspaced(code);
    if (isUnspacedCode) unspaced += 1;
    const isLetter = !isUnspacedCode && isWordCode(code);
    if (isLetter && !inWord) words += 1;
    inWord = isLetter;
  }
  return words + Math.ceil(unspaced / CHARACTERS_PER_WORD);
}

function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  return code >= 0xaa && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff);
}

function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xd840 && code <= 0xd87f)
  );
}
