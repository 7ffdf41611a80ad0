import { markdownBlocks, markerLength } from './markdown-blocks.ts';
import { tableCells } from './table-row.ts';

/**
 * Markdown as a reader sees it: without heading, list and emphasis marks, links as their label,
 * images as their description, table rows as cells joined by ", ". One line per block.
 */
export function plainText(markdown: string): string {
  const lines: string[] = [];
  for (const block of markdownBlocks(markdown)) {
    if (block.kind === 'tableRule' || block.kind === 'fence') continue;
    const body = markdown.slice(block.start, block.end);
    if (block.kind === 'code') lines.push(body);
    else if (block.kind === 'row')
      lines.push(tableCells(body).map(plainInline).filter(Boolean).join(', '));
    else lines.push(plainInline(body.slice(markerLength(body))));
  }
  return lines.filter(Boolean).join('\n');
}

// Every pattern stops at the next opening mark of its own kind, so each is linear.
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1'],
  [/\[([^[\]\n]*)\]\([^()\n]*\)/g, '$1'],
  [/\[([^[\]\n]*)\]\[[^[\]\n]*\]/g, '$1'],
  [/<(https?:\/\/[^<>\s]*)>/g, '$1'],
  [/<\/?[a-zA-Z][^<>\n]{0,200}>/g, ' '],
  [/`([^`\n]*)`/g, '$1'],
  [/\*\*([^*\n]+)\*\*/g, '$1'],
  [/__([^_\n]+)__/g, '$1'],
  [/(?<![\p{L}\p{N}*])\*([^*\s][^*\n]*)\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_([^_\s][^_\n]*)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/~~([^~\n]+)~~/g, '$1'],
  [/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1'],
  [/\*\*|__(?=\s|$)/g, ''],
  [/\s+/g, ' '],
];

/** Nothing that any pattern would touch: most cells, headings and sentences. */
const BARE_LENGTH = 300;
const BARE = /^(?!.*\s\s)[^[\]<>`*_~\\\t\n\r]*$/;

/** `plainText` for the inside of one block: inline marks only, white space collapsed. */
export function plainInline(markdown: string): string {
  if (markdown === '' || (markdown.length < BARE_LENGTH && BARE.test(markdown)))
    return markdown.trim();
  return INLINE.reduce((text, [pattern, by]) => text.replace(pattern, by), markdown).trim();
}
