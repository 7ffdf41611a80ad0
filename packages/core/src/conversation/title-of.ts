/** Longest title made from a question, in UTF-16 units. */
const TITLE = 80;

/** The title of a conversation that a message begins, by its text or the file that stands for one. */
export const titleOf = (text: string) => text.slice(0, TITLE).toWellFormed();
