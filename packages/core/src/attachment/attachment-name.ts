import { type AttachmentType, LIMITS } from '@pixel/contract';

/** Endings that a file of a type may keep. The first one is what it gets otherwise, so that it opens as what it is. */
const ENDINGS: Readonly<Record<AttachmentType, readonly string[]>> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'log', 'md'],
};
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** What file systems read as something else than a letter of a name. */
const MEANING = /[<>:"|?*%]/g;

/** A label for a file: no path, nothing that cannot be seen or turns the reading around, bounded, with an ending of its type. */
export function attachmentName(given: string, mediaType: AttachmentType): string {
  const label = (given.slice(-2_000).split(/[/\\]/).at(-1) ?? '')
    .toWellFormed()
    .replace(UNSEEN, '')
    .replace(MEANING, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const endings = ENDINGS[mediaType];
  const kept = endings.find((ending) => label.toLowerCase().endsWith(`.${ending}`));
  const stem = kept ? label.slice(0, -kept.length - 1) : label;
  const ending = kept ?? endings[0] ?? '';
  return `${cut(stem, LIMITS.attachmentNameLength - ending.length - 1) || 'file'}.${ending}`;
}

/** Whole characters, as many as fit. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text.replace(/[. ]+$/, '');
  return text.slice(0, most).replace(/[\ud800-\udbff]$|[. ]+$/, '');
}
