import { findInstructions } from '@pixel/text';
import type { HtmlDocument } from './dom.ts';
import type { HiddenTexts } from './hidden-text.ts';

const MAX_COMMENTS = 200;
const MAX_ATTRIBUTES = 500;
const COMMENT = /<!--([\s\S]{20,4000}?)-->/g;
/** Longer descriptions of pictures are there for others than readers. */
const MAX_ALT_LENGTH = 400;

/**
 * Notes text that is in a page and never shown: comments and attributes that speak to a model, stuffed descriptions of
 * pictures, and letters written in tag characters.
 */
export function noteUnseen(
  document: HtmlDocument,
  { html, hidden }: { readonly html: string; readonly hidden: HiddenTexts },
): void {
  let comments = 0;
  for (const [, comment = ''] of html.matchAll(COMMENT)) {
    comments += 1;
    if (comments > MAX_COMMENTS) break;
    if (findInstructions(comment) !== null)
      hidden.addText(comment, 'It stands in a comment of the page and speaks to a model.');
  }
  let attributes = 0;
  for (const element of document.querySelectorAll('[alt], [title], [aria-label], meta[content]')) {
    attributes += 1;
    if (attributes > MAX_ATTRIBUTES) break;
    for (const name of ['alt', 'title', 'aria-label', 'content']) {
      const value = element.getAttribute(name) ?? '';
      if (value.length < 20) continue;
      if (findInstructions(value) !== null)
        hidden.addText(value, `It stands in a description (${name}) and speaks to a model.`);
      else if (name === 'alt' && value.length > MAX_ALT_LENGTH)
        hidden.addText(value, 'The description of a picture is stuffed with text.');
    }
  }
  const smuggled = tagLetters(html);
  if (smuggled !== '')
    hidden.addText(smuggled, 'It is written in invisible characters (Unicode tags).');
}

/** U+E0020 to U+E007E say ASCII that nobody sees; the flags of regions are their one use. */
function tagLetters(html: string): string {
  const runs = html.match(/(?<!\u{1f3f4})[\u{e0020}-\u{e007e}]{4,4000}/gu) ?? [];
  return runs
    .map((run) =>
      String.fromCharCode(...Array.from(run, (tag) => (tag.codePointAt(0) ?? 0) - 0xe0000)),
    )
    .join(' ');
}
