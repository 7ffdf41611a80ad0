import { type ComponentChildren, h } from 'preact';
import { SCROLLABLE } from '../markdown/attributes.ts';
import type { Block, TableBlock } from '../markdown/markdown-tree.ts';

export { emphasis } from '../markdown/build-emphasis.ts';
export { healPartial } from '../markdown/heal-partial.ts';
export { parseBlocks } from '../markdown/parse-blocks.ts';
export { default as css } from './rich-text.css?inline';

type RichBlock = Exclude<Block, { type: 'paragraph' }>;

/** How the panel draws what stands inside a block. */
interface Inside {
  readonly inline: (text: string) => ComponentChildren;
  readonly blocks: (blocks: readonly Block[]) => ComponentChildren;
}

/** Draws a block of Markdown that is more than a paragraph. */
export function viewBlock(block: RichBlock, { inline, blocks }: Inside): ComponentChildren {
  switch (block.type) {
    case 'heading':
      return h(`h${Math.min(6, block.level + 2)}`, {}, inline(block.text));
    case 'code':
      return h('pre', SCROLLABLE, <code>{block.text}</code>);
    case 'quote':
      return <blockquote>{blocks(block.blocks)}</blockquote>;
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{blocks(item)}</li>);
      const shape = { class: block.isLoose ? 'loose' : '' };
      return block.start === null
        ? h('ul', shape, items)
        : h('ol', { ...shape, start: block.start }, items);
    }
    case 'table':
      return viewTable(block, inline);
    case 'rule':
      return <hr />;
  }
}

function viewTable(table: TableBlock, inline: Inside['inline']) {
  const row = (cells: readonly string[], tag: 'th' | 'td', key = 0) => (
    <tr key={key}>
      {cells.map((cell, column) =>
        h(tag, { key: column, class: table.align[column] }, inline(cell)),
      )}
    </tr>
  );
  return h(
    'div',
    { class: 'table', ...SCROLLABLE },
    <table>
      <thead>{row(table.head, 'th')}</thead>
      <tbody>{table.rows.map((cells, index) => row(cells, 'td', index))}</tbody>
    </table>,
  );
}
