import type { Block, Inline } from '../markdown-tree.ts';
import { parseBlocks } from '../parse-blocks.ts';
import { plainBlocks } from '../plain-blocks.ts';
import { parseWithEmphasis } from './parse-with-emphasis.ts';

/** Writes the tree in HTML's notation, to read it beside CommonMark's examples. Never shipped. */
export const toHtml = (markdown: string): string => blocksToHtml(parseBlocks(markdown));
export const plainToHtml = (markdown: string): string => blocksToHtml(plainBlocks(markdown));

const blocksToHtml = (blocks: readonly Block[]) => blocks.map((one) => blockToHtml(one)).join('');

function blockToHtml(node: Block): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inline(node.text)}</p>`;
    case 'heading':
      return `<h${node.level}>${inline(node.text)}</h${node.level}>`;
    case 'code':
      return `<pre><code>${escaped(node.text && `${node.text}\n`)}</code></pre>`;
    case 'quote':
      return `<blockquote>${blocksToHtml(node.blocks)}</blockquote>`;
    case 'list': {
      const tag = node.start === null ? 'ul' : 'ol';
      const start = node.start === null || node.start === 1 ? '' : ` start="${node.start}"`;
      const items = node.items.map((item) => `<li>${item.map(inItem(node.isLoose)).join('')}</li>`);
      return `<${tag}${start}>${items.join('')}</${tag}>`;
    }
    case 'table': {
      const row = (cells: readonly string[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
      return `<table>${row(node.head, 'th')}${node.rows.map((cells) => row(cells, 'td')).join('')}</table>`;
    }
    case 'rule':
      return '<hr>';
  }
}

/** Paragraphs of a tight list are not marked as such. */
const inItem = (isLoose: boolean) => (node: Block) =>
  node.type === 'paragraph' && !isLoose ? inline(node.text) : blockToHtml(node);

const inline = (text: string) => inlinesToHtml(parseWithEmphasis(text));

const inlinesToHtml = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return escaped(node);
      if (node.type === 'break') return '<br>';
      if (node.type === 'code') return `<code>${escaped(node.text)}</code>`;
      if (node.type === 'citation') return `<sup>${node.number}</sup>`;
      if (node.type === 'link')
        return `<a href="${escaped(node.href)}">${inlinesToHtml(node.children)}</a>`;
      return `<${node.type}>${inlinesToHtml(node.children)}</${node.type}>`;
    })
    .join('');

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
