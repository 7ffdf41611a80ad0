/**
 * Adds a style sheet to a shadow root and returns a function that replaces its text. Constructed sheets need no permission
 * of the page's content security policy, so neither a nonce nor `unsafe-inline` is asked of the page.
 */
export function adoptStyle(root: ShadowRoot, css: string): (css: string) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  return (next) => sheet.replaceSync(next);
}
