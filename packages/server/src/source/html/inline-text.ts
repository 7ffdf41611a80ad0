import { cleanCharacters } from './clean-characters.ts';
import { type HtmlNode, isElement, isText } from './dom.ts';

const MAX_DEPTH = 300;

/** The text of an element in one line. */
export function inlineText(element: HtmlNode): string {
  const parts: string[] = [];
  const walk = (node: HtmlNode, depth: number) => {
    if (depth > MAX_DEPTH) {
      parts.push(node.textContent ?? '');
      return;
    }
    for (const child of node.childNodes) {
      if (isText(child)) parts.push(child.textContent ?? '');
      else if (isElement(child) && !DROPPED.has(child.localName)) {
        if (!INLINE.has(child.localName)) parts.push(' ');
        walk(child, depth + 1);
        if (!INLINE.has(child.localName)) parts.push(' ');
      }
    }
  };
  walk(element, 0);
  return cleanCharacters(parts.join('')).replace(/\s+/g, ' ').trim();
}

/** Elements without text for readers. */
export const DROPPED = new Set(
  'script style noscript template iframe object embed svg math canvas audio video picture img input select option textarea head meta link title base map area param source track datalist dialog'.split(
    ' ',
  ),
);
/** Elements that do not end a line. */
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr button output td th'.split(
    ' ',
  ),
);
