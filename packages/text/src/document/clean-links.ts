/** A text without links and images that lead elsewhere than allowed, and how many went. */
export interface Cleaned {
  readonly text: string;
  readonly removed: number;
  /** Whether an address went that stood among the words: what is left may be no sentence any more ("Book on up to a day before."). */
  readonly isTorn: boolean;
}

const IMAGE = /!\[([^\]\n]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)?|\[[^\]\n]*\])?/g;
const LINK = /\[([^[\]\n]*)\]\(\s*<?([^()\s>]*(?:\([^()\s]*\)[^()\s>]*)*)>?(?:\s[^()\n]*)?\)?/g;
const REFERENCE = /\[([^[\]\n]+)\]\[[^[\]\n]*\]/g;
const DEFINITION = /^[ \t]*\[[^\]\n]+\]:[^\n]*$/gm;
const FOOTNOTE = /\[\^[^\]\n]+\]/g;
const AUTOLINK = /<([a-z][a-z0-9+.-]{1,30}:[^<>\s]*)>/gi;
/** Elements whose text is no text for readers go whole; of others the tag. */
const SILENT =
  /<(script|style|svg|math|iframe|object|video|audio|template|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<\/?[a-z!][^<>]*(?:>|$)/gi;
const ADDRESS =
  /(?<![\p{L}\p{N}@])(?:[a-z][a-z0-9+.-]{1,30}:\/\/|\/\/|www\.|(?:data|javascript|vbscript|blob|file|mailto|tel):)[^\s<>"'`|]+/giu;
/** "shop.example/path": a host name with a path, or with an ending that pages have. */
const BARE =
  /(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.)+(?:com|net|org|io|app|dev|info|biz|shop|site|online|xyz|example|test|co|ai|de|fr|es|it|nl|eu|uk|us|ru|cn|me|ly|link|click|top)(?![\p{L}\p{N}-])(?:\/[^\s<>"'`|]*)?/giu;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}/giu;
const TRAILING = /[.,;:!?)\]}"'*_]+$/;

/**
 * Takes every link and image out of Markdown that does not lead to one of the `allowed` addresses: of a link its label stays,
 * an image, an element and a bare address go whole. Control and direction characters go as well.
 * @param isAllowed asked with each address as written
 */
export function cleanLinks(markdown: string, isAllowed: (address: string) => boolean): Cleaned {
  let removed = 0;
  let isTorn = false;
  const drop = (by = ''): string => {
    removed += 1;
    return by;
  };
  const tear = (by = ''): string => {
    isTorn = true;
    return drop(by);
  };
  const keepAllowed = (address: string): string => {
    const [tail = ''] = TRAILING.exec(address) ?? [];
    const bare = address.slice(0, address.length - tail.length);
    return isAllowed(bare) ? address : tear(tail);
  };
  const text = markdown
    .replace(HIDDEN, '')
    .replace(IMAGE, () => drop())
    .replace(LINK, (whole, label: string, address: string) =>
      isAllowed(address) ? whole : drop(label),
    )
    .replace(DEFINITION, () => drop())
    .replace(REFERENCE, (_, label: string) => drop(label))
    .replace(FOOTNOTE, () => drop())
    .replace(AUTOLINK, (whole, address: string) => (isAllowed(address) ? whole : tear()))
    .replace(SILENT, () => drop())
    .replace(TAG, (tag) => (/^<[a-z][a-z0-9+.-]{1,30}:/i.test(tag) ? tag : drop()))
    .replace(ADDRESS, keepAllowed)
    .replace(BARE, keepAllowed)
    .replace(MAIL, keepAllowed);
  return { text: removed > 0 ? text.replace(/[ \t]{2,}/g, ' ').trim() : text, removed, isTorn };
}

/** Joiners, soft hyphens and direction marks belong to some scripts. */
const HIDDEN = /(?![\n\t])\p{Cc}|(?![\u00ad\u200c-\u200f])\p{Cf}/gu;

const IN_TEXT = /(?:https?:\/\/|www\.|mailto:|tel:)[^\s<>"'`|\])]+/giu;

/** Every web and mail address that stands in a text, in the form in which `addressKey` compares them. */
export function addressesIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const pattern of [IN_TEXT, BARE, MAIL])
    for (const [address] of text.matchAll(pattern))
      found.add(addressKey(address.replace(TRAILING, '')));
  return found;
}

/** An address without scheme of the web, "www." and a last slash, its host in lower case. */
export function addressKey(address: string): string {
  const bare = address.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/^www\./i, '');
  const cut = bare.search(/[/?#]/);
  const host = cut === -1 ? bare : bare.slice(0, cut);
  return host.toLowerCase() + (cut === -1 ? '' : bare.slice(cut)).replace(/\/$/, '');
}
