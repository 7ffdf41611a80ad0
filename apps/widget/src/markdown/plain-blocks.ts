import type { Block } from './markdown-tree.ts';

/** A line that begins what is no paragraph, or that may; marks of emphasis; a link. */
const MARK =
  /[*_~]|\]\(|^(?: {0,3}(?:[*+-](?:\s|$)|[>#~|:=]|```|\d{1,9}[.)](?:\s|$)|-[-: \t|]*$|[*_][*_ \t]*$)| {4}| {0,3}\t)/m;

/** Whether `markdown` may hold more than paragraphs of plain text and sources. Where it is false, nothing more is needed to draw it. */
export const isRich = (markdown: string): boolean => MARK.test(markdown);

/** The paragraphs of a text without lists, headings and the like. */
export function plainBlocks(markdown: string): Block[] {
  return markdown
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((text) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/^[ \t]+/gm, '')
        .trim(),
    )
    .filter(Boolean)
    .map((text) => ({ type: 'paragraph', text }));
}
