/** Most statements that every connection keeps prepared; a plan takes some 20 to 100 KB of the server's memory. */
const MOST_NAMES = 300;
/** Texts seen once that are remembered, waiting for their second time. */
const MOST_WAITING = 2_000;

/**
 * Names for prepared statements: PostgreSQL parses and plans a named one once per connection, which is half of its work
 * for an answer. A text gets its name the second time it is sent, and keeps it; lists of varying length make texts
 * without end, so past the bound the name is empty, and the statement stays unnamed.
 */
export function createStatementNames(mostNames = MOST_NAMES): (text: string) => string {
  const names = new Map<string, string>();
  const waiting = new Set<string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined) return known;
    if (names.size >= mostNames) return '';
    if (waiting.delete(text)) {
      const name = `pixel_${names.size}`;
      names.set(text, name);
      return name;
    }
    if (waiting.size >= MOST_WAITING) waiting.clear();
    waiting.add(text);
    return '';
  };
}
