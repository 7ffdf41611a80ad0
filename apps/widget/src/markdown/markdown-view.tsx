import { Component, type ComponentChildren } from 'preact';
import type { RichText } from '../view/rich-text.ts';
import { LINK_REL } from './attributes.ts';
import type { Block, Inline } from './markdown-tree.ts';
import { parseInline } from './parse-inline.ts';
import { isRich, plainBlocks } from './plain-blocks.ts';

interface MarkdownProps {
  readonly text: string;
  /** Numbers that may appear as citation marks. */
  readonly citations: readonly number[];
  /** Draws the mark of citation `number`. */
  readonly mark: (number: number) => ComponentChildren;
  /** Changes when `mark` draws something else. */
  readonly version: string | null;
  /** Absent until it is loaded: the text is shown as paragraphs then, and `onRich` told when it is more. */
  readonly rich: RichText | undefined;
  readonly onRich: () => void;
}

/** Markdown as nodes: no HTML string is ever made, so nothing needs to be sanitised. */
export class MarkdownView extends Component<MarkdownProps> {
  override componentDidMount() {
    this.componentDidUpdate();
  }

  override componentDidUpdate() {
    const { text, rich, onRich } = this.props;
    if (!rich && isRich(text)) onRich();
  }

  render({ text, ...marks }: MarkdownProps) {
    const blocks = marks.rich?.parseBlocks(text) ?? plainBlocks(text);
    return <div class="md">{viewBlocks(blocks, marks)}</div>;
  }
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
      next.rich !== this.props.rich ||
      next.citations.length !== this.props.citations.length ||
      JSON.stringify(next.block) !== JSON.stringify(this.props.block)
    );
  }

  render({ block, ...marks }: BlockProps) {
    const { citations, rich, mark } = marks;
    const emphasis = rich?.emphasis;
    const inline = (text: string) => viewInline(parseInline(text, { citations, emphasis }), mark);
    if (block.type === 'paragraph') return <p>{inline(block.text)}</p>;
    return rich?.viewBlock(block, { inline, blocks: (inner) => viewBlocks(inner, marks) });
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
