import type { Block, Inline } from '../markdown-tree.ts';
import { parseBlocks } from '../parse-blocks.ts';
import { parseWithEmphasis } from './parse-with-emphasis.ts';

/** Every link of a reply, wherever it stands. */
export function hrefsOf(markdown: string): string[] {
  const links = (nodes: readonly Inline[]): string[] =>
    nodes.flatMap((node) => {
      if (typeof node === 'string' || !('children' in node)) return [];
      return [...(node.type === 'link' ? [node.href] : []), ...links(node.children)];
    });
  const walk = (node: Block): string[] => {
    if (node.type === 'quote') return node.blocks.flatMap(walk);
    if (node.type === 'list') return node.items.flat().flatMap(walk);
    if (node.type === 'table')
      return [...node.head, ...node.rows.flat()].flatMap((cell) => links(parseWithEmphasis(cell)));
    return 'text' in node && node.type !== 'code' ? links(parseWithEmphasis(node.text)) : [];
  };
  return parseBlocks(markdown).flatMap(walk);
}

export const isHarmless = (href: string): boolean =>
  /^(https?:\/\/|mailto:)/.test(href) && !/[<>"\s]/.test(href) && new URL(href).username === '';
