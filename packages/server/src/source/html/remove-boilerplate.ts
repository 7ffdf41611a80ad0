import type { HtmlDocument, HtmlElement } from './dom.ts';
import { frameText } from './frame-text.ts';
import { removeAsides } from './remove-asides.ts';
import { removeMenus } from './remove-menus.ts';

/** Removes the frame of a page: navigation, banners, side columns, footers, consent dialogs, forms' controls. */
export function removeBoilerplate(document: HtmlDocument): void {
  for (const element of [...document.querySelectorAll(FRAME)]) element.remove();
  for (const element of [...document.querySelectorAll('header')]) {
    if (element.querySelector('h1') === null) element.remove();
  }
  for (const element of [...document.querySelectorAll('[class], [id]')]) {
    if (isNoise(element)) element.remove();
  }
  removeAsides(document);
  removeMenus(document);
  for (const button of [...document.querySelectorAll('button')]) {
    if (isQuestion(button)) button.replaceWith(...button.childNodes);
    else button.remove();
  }
}

const FRAME =
  'nav, aside, footer, script, style, noscript, template, [role="navigation"], [role="banner"], [role="contentinfo"], [role="complementary"], [role="search"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="menubar"], [aria-modal="true"]';

const NOISE =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscribe|breadcrumbs?|skip-?(?:link|nav|to)|site-?nav|navbar|main-?menu|mega-?menu|social|share|sharing|sidebar|related-posts|pagination|pager|advert(?:isement)?|banner-ad|site-?footer|popup|modal)(?:$|[\s_-])/i;
/** As whole names: parts of other names mean parts of the content. */
const PARTS =
  /(?:^|\s)(?:nav|topnav|navigation|menubar|header-?bar|top-?bar|footer|page-footer|copyright|navbox|catlinks|mw-editsection|editsection|edit-section|back-?to-?top)(?:$|\s)/i;

function isNoise(element: HtmlElement): boolean {
  if (/^h[1-6]$/.test(element.localName)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return (NOISE.test(names) || PARTS.test(names)) && frameText(element) !== null;
}

/** The heads of accordions are buttons. */
function isQuestion(button: HtmlElement): boolean {
  if (button.hasAttribute('aria-expanded') || button.hasAttribute('aria-controls')) return true;
  const parent = button.parentElement?.localName ?? '';
  return /^(?:h[1-6]|dt|summary|legend)$/.test(parent);
}
