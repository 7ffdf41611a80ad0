import type { HtmlDocument, HtmlElement } from './dom.ts';
import { inlineText } from './inline-text.ts';

/** Links that make a menu. */
const MIN_LINKS = 3;
/** Of the letters of a menu, headings apart, this share is in links. */
const LINK_SHARE = 0.8;
/** A longer link is a sentence or a headline. */
const LINK_LENGTH = 32;
/** What holds more of the page than this is what the page is for. */
const PAGE_SHARE = 0.5;
const MAX_MENUS = 2_000;

const BLOCKS = 'ul, ol, div, section, td, table, p';
const MAIN = 'main, [role="main"], article';

/**
 * Removes lists of short links beside the content, whatever they are called: menus, columns of a footer, languages. What a
 * heading or a sentence leads to is content.
 */
export function removeMenus(document: HtmlDocument): void {
  const { body } = document;
  if (body === null) return;
  const whole = inlineText(body).length;
  const marked = new Set(document.querySelectorAll(MAIN));
  let looked = 0;
  for (const element of [...document.querySelectorAll(BLOCKS)]) {
    if (element.parentElement === null || isIn(element, marked)) continue;
    looked += 1;
    if (looked > MAX_MENUS) return;
    if (isMenu(element, whole)) element.remove();
  }
}

function isMenu(element: HtmlElement, whole: number): boolean {
  const links = [...element.querySelectorAll('a')];
  if (links.length < MIN_LINKS) return false;
  let linked = 0;
  for (const link of links) {
    const { length } = inlineText(link);
    if (length > LINK_LENGTH) return false;
    linked += length;
  }
  if (element.querySelector('h1') !== null || isIntroduced(element)) return false;
  const headings = [...element.querySelectorAll('h2, h3, h4, h5, h6')].map(inlineText);
  const text = inlineText(element);
  const rest = text.length - headings.reduce((sum, heading) => sum + heading.length, 0);
  return linked >= rest * LINK_SHARE && text.length < whole * PAGE_SHARE;
}

function isIntroduced(element: HtmlElement): boolean {
  const before = element.previousElementSibling;
  if (before === null) return false;
  return /^h[1-4]$/.test(before.localName) || inlineText(before).endsWith(':');
}

function isIn(element: HtmlElement, marked: ReadonlySet<HtmlElement>): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parentElement)
    if (marked.has(at)) return true;
  return false;
}
