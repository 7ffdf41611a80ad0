/** One tag of an XML text, or the text between two. Names without their prefix. */
export type XmlPiece =
  | {
      readonly type: 'open';
      readonly name: string;
      readonly attributes: string;
      readonly isEmpty: boolean;
    }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

const PIECE =
  /<(\/?)(?:[\w.-]{1,40}:)?([\w.-]{1,60})((?:\s[^<>]{0,4000})?)>|<[?!][^>]{0,4000}>|([^<]+)/g;

/** Walks over an XML text once; what is no tag is skipped. There are no entities but the five: the archive was inspected. */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  for (const [, slash, name, attributes = '', text] of xml.matchAll(PIECE)) {
    if (text !== undefined) yield { type: 'text', text: unescapeXml(text) };
    else if (name === undefined) continue;
    else if (slash === '/') yield { type: 'close', name };
    else yield { type: 'open', name, attributes, isEmpty: attributes.endsWith('/') };
  }
}

/** The value of an attribute, whatever its prefix; empty when it is not there. */
export function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return unescapeXml(found?.[1] ?? found?.[2] ?? '');
}

/** Text of XML with its entities read: the five, and numbers. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex, dec, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
