/**
 * Whether a path begins with a pattern in which `*` stands for any run of characters; `$` at its end asks for the
 * whole path. Linear: the pattern is text from outside and never becomes a regular expression.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith('$');
  const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  const [head = '', ...rest] = parts;
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const [i, part] of rest.entries()) {
    const isLast = i === rest.length - 1;
    if (isWhole && isLast) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length;
}
