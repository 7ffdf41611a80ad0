import { parseHTML } from 'linkedom';

/** The part of the DOM that reading a page needs (the package is typed without browser globals). */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  readonly parentNode: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  /** Lower case. */
  readonly localName: string;
  readonly id: string;
  readonly parentElement: HtmlElement | null;
  readonly previousElementSibling: HtmlElement | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  removeAttribute(name: string): void;
  remove(): void;
  replaceChildren(...nodes: HtmlNode[]): void;
  replaceWith(...nodes: HtmlNode[]): void;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement | null;
  readonly head: HtmlElement | null;
  readonly body: HtmlElement | null;
}

/** Parses a page; scripts do not run and nothing is requested. What has no body gets one, as browsers do it. */
export function openHtml(html: string): HtmlDocument {
  return asHtmlDocument(parseHTML(withBody(html)).document);
}

function withBody(html: string): string {
  if (/<body[\s>/]/i.test(html)) return html;
  const root = /<html\b[^>]{0,500}>/i.exec(html)?.[0] ?? '<html>';
  const headEnd = /<\/head\s*>/i.exec(html);
  const rest = html.replace(/<!doctype[^>]{0,500}>|<\/?html\b[^>]{0,500}>/gi, '');
  if (headEnd === null) return `${root}<head></head><body>${rest}</body></html>`;
  return `${root}${rest.replace(/<\/head\s*>/i, '</head><body>')}</body></html>`;
}

/** Safe: linkedom builds a DOM document, of which `HtmlDocument` is a part: the cast only narrows. */
function asHtmlDocument(document: unknown): HtmlDocument {
  return document as HtmlDocument;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

export function isText(node: HtmlNode): boolean {
  return node.nodeType === 3;
}
