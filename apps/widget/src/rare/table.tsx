import { type ComponentChildren, h } from 'preact';
import { SCROLLABLE } from '../markdown/attributes.ts';
import type { TableBlock } from '../markdown/markdown-tree.ts';

export { default as css } from './table.css?inline';

interface TableProps {
  readonly table: TableBlock;
  /** Draws the text of a cell. */
  readonly inline: (text: string) => ComponentChildren;
}

export function Table({ table, inline }: TableProps) {
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
