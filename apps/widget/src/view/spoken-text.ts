/**
 * What to say next of a reply of which `from` characters were said: whole sentences and lines only, until it `isOver`.
 * `length` is what will have been said then. Marks of Markdown and addresses are not for the ear.
 */
export function spokenText(
  markdown: string,
  from: number,
  isOver: boolean,
): { text: string; length: number } {
  if (from > markdown.length) return { text: '', length: from };
  const rest = markdown.slice(from);
  const ends = [...rest.matchAll(/[.!?。！？…](?=\s)|\n/g)];
  const end = isOver ? rest.length : (ends.at(-1)?.index ?? -1) + 1;
  const text = rest
    .slice(0, end)
    .replace(/!?\[([^\]\n]{0,300})\](?:\([^)\n]{0,2048}\))?/g, (_, label) =>
      /^[\d, ]+$/.test(label) ? '' : label,
    )
    .replace(/https?:\/\/\S+/g, '')
    .replace(/[*_`#>|~]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { text, length: from + end };
}
