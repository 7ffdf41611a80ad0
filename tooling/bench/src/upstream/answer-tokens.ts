/**
 * `count` words of the first passage in a prompt, from its beginning again when it is at its end, each with the space before
 * it: an answer that its sources support. The passage is what follows the line that begins with `[1]`; without one the words
 * are numbered.
 */
export function answerTokens(body: string, count: number): string[] {
  // Inside JSON a line ends with the two characters \n.
  const passage = /\[1\] .*?\\n(.*?)(?:\\n|")/.exec(body)?.[1] ?? '';
  const words = passage === '' ? [] : passage.split(' ');
  return Array.from({ length: count }, (_, at) => {
    const word = words[at % words.length] ?? `word${at}${at % 12 === 11 ? '.' : ''}`;
    return at === 0 ? word : ` ${word}`;
  });
}
