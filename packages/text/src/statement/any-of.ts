/** A pattern for any of some words or sayings, alternatives of a regular expression in lines or behind "|", as whole words. */
export const anyOf = (list: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${list.trim().replace(/\s*\n\s*/g, '|')})(?!\p{L})`, 'iu');
