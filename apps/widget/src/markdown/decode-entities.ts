/** Names that replies hold, each with what it stands for. HTML knows 2,231; the others stay as they were written. */
const NAMES = 'amp&lt<gt>quot"apos\'nbsp\u00a0hellip…ndash–mdash—euro€times×copy©';
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}\d{0,2}));/y;

/** The character that an entity at `at` stands for; the `&` itself when there is none. */
export function readEntity(text: string, at: number): { shown: string; length: number } {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(text);
  if (!match) return { shown: '&', length: 1 };
  const [whole, decimal, hex, name] = match;
  if (name) {
    const found = new RegExp(`(?<![a-z])${name}([^a-z\\d])`).exec(NAMES)?.[1];
    return found ? { shown: found, length: whole.length } : { shown: '&', length: 1 };
  }
  const code = Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16);
  // Zero, halves of pairs and what is beyond Unicode have no character.
  const isCharacter = code > 0 && code < 0x110000 && (code & 0xfff800) !== 0xd800;
  return { shown: isCharacter ? String.fromCodePoint(code) : '\ufffd', length: whole.length };
}

export const decodeEntities = (text: string) =>
  text.replace(/&[#\w]{2,9};/g, (entity) => {
    const { shown, length } = readEntity(entity, 0);
    return length > 1 ? shown : entity;
  });
