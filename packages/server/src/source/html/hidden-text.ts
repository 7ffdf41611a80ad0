import type { HiddenText } from '@pixel/core';
import type { HtmlElement } from './dom.ts';
import { inlineText } from './inline-text.ts';

/** What was found on a page where no reader sees it. */
export interface HiddenTexts {
  addElement(element: HtmlElement, reason: string): void;
  addText(text: string, reason: string): void;
  /** What is not said where it is seen too. */
  notIn(visible: string): HiddenText[];
}

/** Shorter text is a label or an icon. */
const MIN_LENGTH = 20;
const MAX_LENGTH = 2_000;
const MAX_TEXTS = 20;
/** The frame of a site hides menus until they are opened. */
const FRAME = new Set([
  'nav',
  'header',
  'footer',
  'template',
  'noscript',
  'script',
  'style',
  'svg',
]);

export function createHiddenText(): HiddenTexts {
  const found: HiddenText[] = [];
  const addText = (text: string, reason: string) => {
    const short = text.replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH).toWellFormed();
    if (short.length < MIN_LENGTH || !/\p{L}{2}/u.test(short) || found.length >= MAX_TEXTS) return;
    if (found.some((known) => known.text.includes(short))) return;
    found.push({ reason, text: short });
  };
  return {
    addText,
    addElement(element, reason) {
      if (found.length < MAX_TEXTS && !isInFrame(element)) addText(inlineText(element), reason);
    },
    notIn(visible) {
      const flat = visible.replace(/\s+/g, ' ');
      return found.filter(({ text }) => !flat.includes(text));
    },
  };
}

function isInFrame(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parentElement)
    if (FRAME.has(at.localName)) return true;
  return false;
}
