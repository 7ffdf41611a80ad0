/**
 * Puts a piece of a streaming reply in its place. A piece that is already there changes nothing; one that contradicts
 * replaces the rest; one behind a gap is left out, for the finished message brings the whole text.
 */
export function joinDelta(
  text: string,
  delta: { readonly at: number; readonly text: string },
): string {
  if (delta.at > text.length || text.startsWith(delta.text, delta.at)) return text;
  return text.slice(0, delta.at) + delta.text;
}
