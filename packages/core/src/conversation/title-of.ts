/** Longest title made from a question, in UTF-16 units. */
const TITLE = 80;

/** The title of a conversation that `question` begins: all of it, or whole words and an ellipsis. */
export function titleOf(question: string): string {
  if (question.length <= TITLE) return question.toWellFormed();
  const cut = question.slice(0, TITLE - 1).toWellFormed();
  // What has no white space near its end, such as Chinese, is cut where it is.
  const words = cut.replace(/\s+\S{0,20}$/u, '');
  return `${words}…`;
}
