/** Longest title made from a question, in UTF-16 units. */
const TITLE = 80;

/** The title of a conversation that a message begins, by its text or the file that stands for one: all of it, or whole words and an ellipsis. */
export function titleOf(text: string): string {
  if (text.length <= TITLE) return text.toWellFormed();
  const cut = text.slice(0, TITLE - 1).toWellFormed();
  // What has no white space near its end, such as Chinese, is cut where it is.
  const words = cut.replace(/\s+\S{0,20}$/u, '');
  return `${words}…`;
}
