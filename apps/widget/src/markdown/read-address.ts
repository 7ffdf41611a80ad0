import { decodeEntities } from './decode-entities.ts';

/** An address found in text: where it leads, what the reader sees, how many characters it took. */
export interface Address {
  readonly href: string;
  readonly shown: string;
  readonly length: number;
}

// Lengths are bounded so that many broken links cost linear time.
const DESTINATION =
  /\([ \n]{0,9}(?:<((?:[^<>\n\\]|\\.){0,2048})>|((?:[^\s()\\]|\\.|\([^\s()]{0,512}\)){0,2048}))(?:[ \n]{1,9}(?:"(?:[^"\\]|\\.){0,300}"|'(?:[^'\\]|\\.){0,300}'|\((?:[^()\\]|\\.){0,300}\)))?[ \n]{0,9}\)/y;
const BARE = /(?:https?:\/\/|www\.)[^\s<>"'`*]{1,2048}/y;
const ANGLE =
  /<(?:([a-z][a-z0-9+.-]{1,31}:[^\s<>]{1,2048})|([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}))>/iy;

/** The `(address "title")` behind a link's text. */
export function readDestination(text: string, at: number): Address | null {
  DESTINATION.lastIndex = at;
  const match = DESTINATION.exec(text);
  if (!match) return null;
  const href = decodeEntities(match[1] ?? match[2] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return { href, shown: href, length: match[0].length };
}

/** A bare `https://…` or `www.…`, without the punctuation of the sentence around it. */
export function readAddress(text: string, at: number): Address | null {
  if (/\w/.test(text.charAt(at - 1))) return null;
  BARE.lastIndex = at;
  let shown = BARE.exec(text)?.[0];
  if (!shown) return null;
  // A `)` belongs to the address only if it was opened in it.
  while (/[?!.,:;_~\]]$/.test(shown) || (shown.endsWith(')') && isUnbalanced(shown))) {
    shown = shown.slice(0, -1);
  }
  if (!/\w\.?\w/.test(shown.replace(/^https?:\/\/|^www\./, ''))) return null;
  const href = shown.startsWith('www.') ? `https://${shown}` : shown;
  return { href, shown, length: shown.length };
}

/** `<https://…>` or `<name@example.com>`. */
export function readAngleAddress(text: string, at: number): Address | null {
  ANGLE.lastIndex = at;
  const match = ANGLE.exec(text);
  if (!match) return null;
  const shown = match[1] ?? match[2] ?? '';
  return { href: match[1] ?? `mailto:${shown}`, shown, length: match[0].length };
}

const isUnbalanced = (text: string) => text.split(')').length > text.split('(').length;
