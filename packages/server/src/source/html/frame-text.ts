import type { HtmlElement } from './dom.ts';
import { inlineText } from './inline-text.ts';

/** More of the page than this is no frame, whatever it is called. */
const MAX_LENGTH = 3_000;

/** The text of what may be a part of a page's frame; null for what holds the content, or too much. */
export function frameText(element: HtmlElement): string | null {
  if (/^(?:html|body|main|article)$/.test(element.localName)) return null;
  if (element.querySelector('main, article, h1') !== null) return null;
  const text = inlineText(element);
  return text.length > MAX_LENGTH ? null : text;
}
