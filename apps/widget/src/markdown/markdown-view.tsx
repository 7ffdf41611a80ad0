import { Component, type ComponentChildren, h } from 'preact';
import { LINK_REL, SCROLLABLE } from './attributes.ts';
import type { Block, Inline, TableBlock } from './markdown-tree.ts';
import { parseBlocks } from './parse-blocks.ts';
import { parseInline } from './parse-inline.ts';

interface MarkdownProps {
  readonly text: string;
  /** Numbers that may appear as citation marks. */
  readonly citations: readonly number[];
  /** Draws the mark of citation `number`. */
  readonly mark: (number: number) => ComponentChildren;
  /** Draws a table. */
  readonly table: (
    block: TableBlock,
    inline: (text: string) => ComponentChildren,
  ) => ComponentChildren;
  /** Changes when `mark` draws something else. */
  readonly version: string | null;
}

/** Markdown as nodes: no HTML string is ever made, so nothing needs to be sanitised. */
export function MarkdownView({ text, ...marks }: MarkdownProps) {
  return <div class="md">{viewBlocks(parseBlocks(text), marks)}</div>;
}

type Marks = Omit<MarkdownProps, 'text'>;

const viewBlocks = (blocks: readonly Block[], marks: Marks) =>
  blocks.map((block, index) => <BlockView key={index} block={block} {...marks} />);

interface BlockProps extends Marks {
  readonly block: Block;
}

/** Drawn again only when its block or the marks changed: a streaming reply touches its last block only. */
class BlockView extends Component<BlockProps> {
  override shouldComponentUpdate(next: BlockProps) {
    return (
      next.version !== this.props.version ||
      next.citations.length !== this.props.citations.length ||
      JSON.stringify(next.block) !== JSON.stringify(this.props.block)
    );
  }

  render({ block, ...marks }: BlockProps) {
    const inline = (text: string) => viewInline(parseInline(text, marks.citations), marks.mark);
    switch (block.type) {
      case 'paragraph':
        return <p>{inline(block.text)}</p>;
      case 'heading':
        return h(`h${Math.min(6, block.level + 2)}`, {}, inline(block.text));
      case 'code':
        return h('pre', SCROLLABLE, <code>{block.text}</code>);
      case 'quote':
        return <blockquote>{viewBlocks(block.blocks, marks)}</blockquote>;
      case 'list': {
        const items = block.items.map((item, index) => (
          <li key={index}>{viewBlocks(item, marks)}</li>
        ));
        const shape = { class: block.isLoose ? 'loose' : '' };
        return block.start === null ? (
          <ul {...shape}>{items}</ul>
        ) : (
          <ol {...shape} start={block.start}>
            {items}
          </ol>
        );
      }
      case 'table':
        return marks.table(block, inline);
      case 'rule':
        return <hr />;
    }
  }
}

const viewInline = (nodes: readonly Inline[], mark: Marks['mark']): ComponentChildren[] =>
  nodes.map((node, index) => (typeof node === 'string' ? node : viewNode(node, index, mark)));

function viewNode(node: Exclude<Inline, string>, key: number, mark: Marks['mark']) {
  switch (node.type) {
    case 'strong':
      return <strong key={key}>{viewInline(node.children, mark)}</strong>;
    case 'em':
      return <em key={key}>{viewInline(node.children, mark)}</em>;
    case 'strike':
      return <s key={key}>{viewInline(node.children, mark)}</s>;
    case 'code':
      return <code key={key}>{node.text}</code>;
    case 'break':
      return <br key={key} />;
    case 'citation':
      return mark(node.number);
    case 'link':
      // The title shows where a link leads, whatever its text claims.
      return (
        <a key={key} href={node.href} title={node.href} target="_blank" rel={LINK_REL}>
          {viewInline(node.children, mark)}
        </a>
      );
  }
}
