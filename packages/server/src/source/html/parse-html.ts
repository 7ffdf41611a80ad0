import { Readability } from '@mozilla/readability';
import type { ParsedDocument } from '../parsed-document.ts';
import { type HtmlDocument, type HtmlElement, type HtmlNode, openHtml } from './dom.ts';
import { removeHidden } from './hidden-elements.ts';
import { createHiddenText } from './hidden-text.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { inlineText } from './inline-text.ts';
import { noteUnseen } from './note-unseen.ts';
import { pageFacts } from './page-facts.ts';
import { pageTitle } from './page-title.ts';
import { removeBoilerplate } from './remove-boilerplate.ts';
import { webPage } from './web-page.ts';
import { withoutGaps } from './without-gaps.ts';

/**
 * The main text of a page: Readability's choice, or the whole page without its frame where that choice leaves too
 * much out (lists of products, FAQs, help pages). `url` makes links absolute.
 */
export function parseHtml(html: string, url: string | undefined): ParsedDocument {
  const document = openHtml(html);
  const page = webPage(document, url);
  const title = pageTitle(document, url);
  const facts = pageFacts(document);
  const language = languageOf(document);
  const hidden = createHiddenText();
  noteUnseen(document, { html, hidden });
  removeHidden(document, hidden);
  removeBoilerplate(document);
  const text = withFacts(mainText(document), facts);
  const unseen = hidden.notIn(text);
  return {
    ...{ title, text, page },
    ...(language === undefined ? {} : { language }),
    ...(unseen.length === 0 ? {} : { hidden: unseen }),
  };
}

/** Readability leaves out at most this much of what the page itself marks as its main part. */
const MAIN_SHARE = 0.6;
/** Without such a mark the rest of the page is mostly not content. */
const BODY_SHARE = 0.3;
const MIN_LENGTH = 200;
/** Larger and deeper pages are read as a whole: choosing would take too long. */
const MAX_ELEMENTS = 30_000;
const MAX_DEPTH = 200;

function mainText(document: HtmlDocument): string {
  const marked = markedMain(document);
  const root = marked ?? document.body;
  const whole = root === null ? '' : htmlToMarkdown(root);
  // Readability likes to add neighbours of the article: it gets to see the main part alone.
  if (marked !== undefined) document.body?.replaceChildren(marked);
  const article = isTooMuch(document) ? '' : readable(document);
  if (article.length >= whole.length) return article;
  const share = marked === undefined ? BODY_SHARE : MAIN_SHARE;
  if (article.length < MIN_LENGTH || article.length < whole.length * share) return whole;
  return withoutGaps(article, whole);
}

function markedMain(document: HtmlDocument): HtmlElement | undefined {
  const marked = [...document.querySelectorAll('main, [role="main"]')];
  const articles = [...document.querySelectorAll('article')];
  const [only] = marked.length > 0 ? marked : articles.length === 1 ? articles : [];
  return only !== undefined && inlineText(only).length >= MIN_LENGTH ? only : undefined;
}

function isTooMuch(document: HtmlDocument): boolean {
  const depths = new Map<HtmlNode | null, number>();
  for (const element of document.querySelectorAll('*')) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    if (depth > MAX_DEPTH || depths.size > MAX_ELEMENTS) return true;
    depths.set(element, depth);
  }
  return false;
}

/** Readability's choice; it rebuilds the document. Empty when it finds nothing or the page makes it fail. */
function readable(document: HtmlDocument): string {
  try {
    forgetInlineClasses(document);
    const article = readArticle(document);
    return article === undefined ? '' : htmlToMarkdown(article);
  } catch {
    return '';
  }
}

/** Marks inside of a sentence: "Choose <span class="menuitem">File - Send</span>". */
const INLINE = 'span, em, strong, b, i, u, code, kbd, samp, var, tt, q, cite, mark, abbr';

/** Readability drops what is called a menu or a banner, and takes names of words in a sentence for that. What holds links may be one. */
function forgetInlineClasses(document: HtmlDocument): void {
  for (const element of document.querySelectorAll(INLINE)) {
    if (element.querySelector('a, div, p, ul, ol, table') !== null) continue;
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
}

/** Safe: Readability is typed for a browser's document and nodes; linkedom's have all that it and we use. */
function readArticle(document: unknown): HtmlNode | undefined {
  type BrowserDocument = ConstructorParameters<typeof Readability>[0];
  const reader = new Readability<unknown>(document as BrowserDocument, {
    disableJSONLD: true,
    serializer: (node) => node,
  });
  return (reader.parse()?.content ?? undefined) as HtmlNode | undefined;
}

function languageOf(document: HtmlDocument): string | undefined {
  const named =
    document.documentElement?.getAttribute('lang') ??
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ??
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  const tag = named?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag.toLowerCase() : undefined;
}

function withFacts(text: string, facts: readonly string[]): string {
  const missing = facts.filter((fact) => !text.includes(lastLine(fact).slice(0, 60)));
  return [text, ...missing].filter(Boolean).join('\n\n');
}

function lastLine(fact: string): string {
  return (
    fact
      .split('\n')
      .at(-1)
      ?.replace(/^[-#]+ /, '') ?? ''
  );
}
