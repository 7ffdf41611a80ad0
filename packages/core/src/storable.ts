/** Text that PostgreSQL can hold: NUL and lone surrogates become U+FFFD, so that lengths and offsets stay right. */
export const storable = (text: string): string =>
  text.replaceAll('\u0000', '\ufffd').toWellFormed();
