export const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
export const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
export const RULE = /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;
export const QUOTE = /^ {0,3}>[ \t]?/;
export const ITEM = /^( {0,3})([-*+]|(\d{1,9})[.)])([ \t]+|$)/;
/** Indented code, where no paragraph goes before. */
export const CODE = /^ {4,}\S/;

const INSIDE = /^(?: {0,3}(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+))+/;

/** Columns before the text. */
export const indentOf = (line: string) => line.length - line.trimStart().length;

/** Whether `line` ends a paragraph of a quote or item that it does not belong to. */
export const startsBlock = (line: string) =>
  FENCE.test(line) || HEADING.test(line) || RULE.test(line) || QUOTE.test(line) || ITEM.test(line);

/** Reads the lines inside a quote or item; `after` tells whether a paragraph is open behind them, which a line may go on with. */
export function leavesParagraph() {
  let isFenced = false;
  const read = (line: string) => {
    const text = line.replace(INSIDE, '');
    const isFence = FENCE.test(text);
    if (isFence) isFenced = !isFenced;
    const isLeaf = isFence || HEADING.test(text) || RULE.test(text);
    const isCode = CODE.test(text) && !lazy.after;
    lazy.after = !isFenced && !isLeaf && !isCode && text.trim() !== '';
  };
  const lazy = { after: false, read };
  return lazy;
}
