import type { HtmlDocument, HtmlElement } from './dom.ts';
import type { HiddenTexts } from './hidden-text.ts';

/**
 * Removes what a reader of the page does not see, and notes it in `hidden`: hidden by attribute, by inline style or by a plain rule of a style
 * sheet in the page. Panels that a control on the page opens (accordions, tabs) stay.
 */
export function removeHidden(document: HtmlDocument, hidden: HiddenTexts): void {
  const opened = openedByControls(document);
  const remove = (element: HtmlElement, reason: string) => {
    hidden.addElement(element, reason);
    element.remove();
  };
  for (const element of [...document.querySelectorAll('[hidden]')]) {
    if (isPanel(element, opened)) element.removeAttribute('hidden');
    else remove(element, 'The page hides it (hidden).');
  }
  for (const element of [...document.querySelectorAll('[aria-hidden="true"]')])
    remove(element, 'It is marked as no content (aria-hidden).');
  for (const element of [...document.querySelectorAll('[style]')]) {
    const style = (element.getAttribute('style') ?? '').slice(0, MAX_INLINE_LENGTH);
    if (isConcealed(style) || (isClosed(style) && !isPanel(element, opened)))
      remove(element, reasonOf(style));
    else if (isClosed(style)) element.removeAttribute('style');
  }
  for (const [selector, style] of plainRules(document)) {
    for (const element of matches(document, selector)) {
      if (isConcealed(style) || !isPanel(element, opened)) remove(element, reasonOf(style));
    }
  }
}

function reasonOf(style: string): string {
  const shown = style.replace(/\s+/g, ' ').trim().slice(0, 100);
  return isConcealed(style)
    ? `It is styled so that nobody sees it (${shown}).`
    : `The page does not show it (${shown}).`;
}

const MAX_RULES = 500;
const MAX_STYLE_LENGTH = 500_000;
const MAX_INLINE_LENGTH = 2_000;

/** `selector { hiding declarations }` outside of media queries, for selectors without states. */
function plainRules(document: HtmlDocument): [string, string][] {
  const found: [string, string][] = [];
  for (const sheet of document.querySelectorAll('style')) {
    const css = withoutComments((sheet.textContent ?? '').slice(0, MAX_STYLE_LENGTH));
    let depth = 0;
    for (const part of css.split('}')) {
      const opens = part.split('{');
      const style = opens.at(-1) ?? '';
      const selector = opens.at(-2)?.trim() ?? '';
      depth += opens.length - 1;
      if (
        depth === 1 &&
        /^[\w\s.#,>*-]{1,300}$/.test(selector) &&
        (isClosed(style) || isConcealed(style))
      ) {
        found.push([selector, style]);
        if (found.length >= MAX_RULES) return found;
      }
      depth = Math.max(0, depth - 1);
    }
  }
  return found;
}

function withoutComments(css: string): string {
  const [first = '', ...rest] = css.split('/*');
  return first + rest.map((part) => part.split('*/').slice(1).join('*/')).join(' ');
}

function matches(document: HtmlDocument, selector: string): HtmlElement[] {
  try {
    return [...document.querySelectorAll(selector)].filter(
      ({ localName }) => localName !== 'html' && localName !== 'body',
    );
  } catch {
    return [];
  }
}

/** Not shown now, but a control may show it. */
function isClosed(style: string): boolean {
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|(?:max-)?height\s*:\s*0(?:px|em|rem|%)?\s*(?:!important\s*)?(?:;|$))/i.test(
    style,
  );
}

/** Shown, but made so that nobody sees it. */
function isConcealed(style: string): boolean {
  const text = style.toLowerCase();
  return CONCEALING.some((pattern) => pattern.test(text)) || isInkOnItsOwnColour(text);
}

const ZERO = String.raw`0*(?:\.0+|0)(?:px|em|rem|pt|%|vw|vh|ex|ch)?\s*(?:!important\s*)?(?:;|$)`;
const CONCEALING: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|[;\s])(?:opacity|font-size|width|max-width|zoom)\s*:\s*${ZERO}`),
  /(?:^|[;\s])opacity\s*:\s*0?\.0\d*\s*(?:;|$)/,
  /(?:^|[;\s])font-size\s*:\s*(?:[01]?\.\d+|1)px/,
  /(?:^|[;\s])font\s*:[^;]{0,60}\b0(?:px|pt|em)?(?:\s|\/)/,
  /(?:^|[;\s])text-indent\s*:\s*-\s*\d{3,}/,
  /(?:^|[;\s])(?:left|top|right|bottom|margin-left|margin-top|margin)\s*:\s*-\s*\d{4,}/,
  /(?:^|[;\s])(?:left|top|right|bottom|margin-left|margin-top)\s*:\s*-\s*\d{3}(?:vw|vh|em|rem|%)/,
  /(?:^|[;\s])clip\s*:\s*rect\(\s*(?:0|1px|auto)[\s,]/,
  /(?:^|[;\s])clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0|polygon\(\s*0[^)]{0,20}\))/,
  /(?:^|[;\s])transform\s*:[^;]{0,80}(?:scale[xy3d]*\(\s*0(?:\.0+)?\s*[,)]|translate[xy3d]*\(\s*-\s*\d{3,})/,
  /(?:^|[;\s])color\s*:\s*(?:transparent|rgba\([^)]{0,40},\s*0(?:\.0+)?%?\s*\)|#[0-9a-f]{3}0(?![0-9a-f])|#[0-9a-f]{6}00|hsla\([^)]{0,40},\s*0(?:\.0+)?%?\s*\))/,
  /(?:^|[;\s])filter\s*:[^;]{0,60}opacity\(\s*0/,
  /(?:^|[;\s])-webkit-text-fill-color\s*:\s*transparent/,
];

function isInkOnItsOwnColour(style: string): boolean {
  const ink = /(?:^|[;\s])color\s*:\s*([^;!]{2,40})/.exec(style)?.[1];
  const paper = /(?:^|[;\s])background(?:-color)?\s*:\s*([^;!]{2,40})/.exec(style)?.[1];
  return ink !== undefined && paper !== undefined && colour(ink) === colour(paper);
}

function colour(value: string): string {
  const text = value.replace(/\s+/g, '');
  const named: Record<string, string> = { white: '#ffffff', black: '#000000' };
  if (/^rgb\(255,255,255\)$/.test(text)) return '#ffffff';
  if (/^rgb\(0,0,0\)$/.test(text)) return '#000000';
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  return named[text] ?? text;
}

/** Ids that a button, tab or link of the page names as what it opens. */
function openedByControls(document: HtmlDocument): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const attribute of ['aria-controls', 'data-target', 'data-bs-target']) {
    for (const control of document.querySelectorAll(`[${attribute}]`)) {
      for (const id of (control.getAttribute(attribute) ?? '').split(/\s+/)) {
        if (id !== '') ids.add(id.replace(/^#/, ''));
      }
    }
  }
  return ids;
}

function isPanel(element: HtmlElement, opened: ReadonlySet<string>): boolean {
  if (element.getAttribute('role') === 'tabpanel' || opened.has(element.id)) return true;
  return element.parentElement?.localName === 'details';
}
