import type { ComponentChildren } from 'preact';
import { Rare } from '../chunk/rare.tsx';
import type { TableBlock } from '../markdown/markdown-tree.ts';
import type { PanelModel } from './panel-model.ts';

const TABLE = () => import('../rare/table.tsx');

/** Draws tables, which few replies have: as rows of text until their chunk is there. */
export const tableIn =
  (model: PanelModel) => (table: TableBlock, inline: (text: string) => ComponentChildren) => (
    <Rare
      model={model}
      chunk={TABLE}
      draw={({ Table }) => <Table table={table} inline={inline} />}
      meanwhile={[table.head, ...table.rows].map((cells, index) => (
        <p key={index}>{inline(cells.join(' | '))}</p>
      ))}
    />
  );
