/** Longest title made from a question, in UTF-16 units. */
const TITLE = 80;

/** The title of a conversation that `question` begins. */
export const titleOf = (question: string) => question.slice(0, TITLE).toWellFormed();
