/** Names that replies hold, each with what it stands for. HTML knows 2,231; the others stay as they were written. */
const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  euro: '€',
};
const ENTITY = /&(?:#(\d{1,7}|x[\da-f]{1,6})|([a-z]{2,6}));/iy;

/** The character that an entity at `at` stands for; the `&` itself when there is none. */
export function readEntity(text: string, at: number): { shown: string; length: number } {
  ENTITY.lastIndex = at;
  const [whole = '&', number, name = ''] = ENTITY.exec(text) ?? [];
  const shown = number ? characterOf(Number(number.replace(/^x/i, '0x'))) : NAMES[name];
  return shown ? { shown, length: whole.length } : { shown: '&', length: 1 };
}

/** Zero, halves of pairs and what is beyond Unicode have no character. */
const characterOf = (code: number) =>
  code && code < 0x110000 && (code & 0xfff800) !== 0xd800 ? String.fromCodePoint(code) : '\ufffd';

export const decodeEntities = (text: string): string =>
  text.replace(/&[#\w]{2,9};/g, (entity) => {
    const { shown, length } = readEntity(entity, 0);
    return length > 1 ? shown : entity;
  });
