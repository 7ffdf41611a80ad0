/** Reads the words out of a stream of chat completions: one call of `onDelta` for all that a chunk of bytes brings. */
export function readDeltas(onDelta: (text: string) => void): (bytes: Buffer) => void {
  const decoder = new TextDecoder();
  let rest = '';
  return (bytes) => {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    let words = '';
    for (const line of lines) if (line.startsWith('data: {')) words += contentOf(line.slice(6));
    if (words !== '') onDelta(words);
  };
}

/** Safe: only our own upstream is read here, and what it does not send counts as no words. */
function contentOf(chunk: string): string {
  const { choices } = JSON.parse(chunk) as { choices: { delta: { content?: string } }[] };
  return choices[0]?.delta.content ?? '';
}
