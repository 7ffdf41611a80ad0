/**
 * Makes the end of a reply that is still being written presentable: a link, citation or mark that has only begun is held
 * back or closed, so that nothing flickers when the rest arrives. Only changes the last line outside of code blocks.
 */
export function healPartial(markdown: string): string {
  const start = markdown.lastIndexOf('\n') + 1;
  const before = markdown.slice(0, start);
  if ((before.match(/^ {0,3}(```|~~~)/gm)?.length ?? 0) % 2 === 1) return markdown;
  // Marks longer than this are no links: the bound keeps the cost of each frame constant.
  const cut = Math.max(start, markdown.length - 600);
  const tail = markdown
    .slice(cut)
    .replace(/!?\[[^\]]*$/, '')
    .replace(/!?\[([^\]]*)\](?:\([^)]*)?$/, (whole, text) => (whole.endsWith(']') ? '' : text))
    .replace(/(?:[*_`~]+|^ {0,3}(?:#+|[-=]+|\+|\d{1,9}[.)]?))$/, '');
  const line = markdown.slice(start, cut) + tail;
  const end = closing(line);
  return before + (end ? line.trimEnd() + end : line);
}

/** The marks that `line` opened and did not close, in the order in which they must be closed. */
function closing(line: string): string {
  const code = (line.match(/`/g)?.length ?? 0) % 2 === 1;
  if (code) return '`';
  const strong = (line.match(/\*\*(?=\S)|(?<=\S)\*\*/g)?.length ?? 0) % 2 === 1;
  const em = (line.match(/(?<!\*)\*(?=[^\s*])|(?<=[^\s*])\*(?!\*)/g)?.length ?? 0) % 2 === 1;
  return (em ? '*' : '') + (strong ? '**' : '');
}
