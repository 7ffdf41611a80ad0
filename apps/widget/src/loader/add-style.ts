import type { AddStyle } from '../embed.ts';

/**
 * Puts style sheets into a shadow root. Constructed ones need no permission of the page's content security policy; a browser
 * without them gets an element with the page's nonce.
 */
export const styleAdder =
  (root: ShadowRoot, nonce = ''): AddStyle =>
  (css) => {
    let replace: (css: string) => void;
    try {
      const sheet = new CSSStyleSheet();
      root.adoptedStyleSheets.push(sheet);
      replace = (next) => sheet.replaceSync(next);
    } catch {
      const style = document.createElement('style');
      style.nonce = nonce;
      root.append(style);
      replace = (next) => {
        style.textContent = next;
      };
    }
    replace(css);
    return replace;
  };
