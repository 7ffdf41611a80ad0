/**
 * The first `count` words of the first passage in a prompt, each with the space before it: an answer that its sources
 * support. The passage is what follows the line that begins with `[1]`.
 */
export function answerTokens(body: string, count: number): string[] {
  // Inside JSON a line ends with the two characters \n.
  const passage = /\[1\] .*?\\n(.*?)(?:\\n|")/.exec(body)?.[1] ?? '';
  const words = passage.split(' ').slice(0, count);
  while (words.length < count) words.push(`word${words.length}`);
  return words.map((word, at) => (at === 0 ? word : ` ${word}`));
}

/** `count` different words in sentences of twelve: one that is lost or doubled shows. */
export function numberedTokens(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const word = `word${at}${at % 12 === 11 ? '.' : ''}`;
    return at === 0 ? word : ` ${word}`;
  });
}
