/** A question with one letter wrong in every fourth word of at least four letters. */
export function withTypos(question: string, random: () => number): string {
  let at = Math.floor(random() * 4);
  return question.replace(/[\p{L}\p{M}]{4,}/gu, (word) => {
    at += 1;
    return at % 4 === 0 ? misspell(word, random) : word;
  });
}

/** One letter left out, doubled with its neighbour, exchanged or replaced. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 4);
  const [left, right] = [word.slice(0, at), word.slice(at + 1)];
  const letter = word[at] ?? '';
  if (kind === 0) return left + right;
  if (kind === 1) return `${left}${word[at + 1] ?? ''}${letter}${word.slice(at + 2)}`;
  if (kind === 2) return left + letter + letter + right;
  return `${left}${word[Math.floor(random() * word.length)] ?? letter}${right}`;
}
