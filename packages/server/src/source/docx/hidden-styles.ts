/** Why text of a style is not seen, by the id of the style. */
export type StyleReasons = ReadonlyMap<string, string>;

/** A reason that ground of another colour takes away. */
export const WHITE_ON_WHITE = 'It is written in white on white.';

const STYLE =
  /<w:style\s[^>]{0,300}w:styleId="([^"]{1,200})"[^>]{0,300}>([\s\S]{0,20000}?)<\/w:style>/g;
const PROPERTY = /<w:(vanish|specVanish|webHidden|sz|color)(?=[\s/>])([^>]{0,200})>/g;

/** Reads the styles of a document whose text nobody sees: marked as hidden, too small, or white. */
export function hiddenStyles(xml: Buffer | undefined): StyleReasons {
  const reasons = new Map<string, string>();
  for (const [, id = '', body = ''] of (xml?.toString('utf8') ?? '').matchAll(STYLE))
    for (const [, name = '', attributes = ''] of body.matchAll(PROPERTY)) {
      const isPale = name === 'color' && isWhite(attributes);
      const reason = isPale ? WHITE_ON_WHITE : reasonOf(name, attributes);
      if (reason !== undefined && !reasons.has(id)) reasons.set(id, reason);
    }
  return reasons;
}

/** Why a property of a run makes it unseen, its colour apart. */
export function reasonOf(name: string, attributes: string): string | undefined {
  const value = /w:val="([^"]*)"/.exec(attributes)?.[1];
  if (name === 'sz') return Number(value) <= 3 ? 'It is set too small to be read.' : undefined;
  if (name !== 'vanish' && name !== 'specVanish' && name !== 'webHidden') return undefined;
  return value === undefined || /^(?:1|true|on)$/.test(value)
    ? 'It is marked as hidden.'
    : undefined;
}

/** Whether a colour can hardly be told from white paper. */
export function isWhite(attributes: string): boolean {
  const value = /w:val="([0-9A-Fa-f]{6})"/.exec(attributes)?.[1] ?? '';
  const channels = value.match(/../g) ?? [];
  return channels.length === 3 && channels.every((part) => Number.parseInt(part, 16) > 0xee);
}
