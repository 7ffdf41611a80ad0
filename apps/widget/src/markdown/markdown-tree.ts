export type Emphasis = 'strong' | 'em' | 'strike';

/** What a reply may consist of. There is no node for HTML or images: what cannot be written cannot be smuggled in. */
export type Inline =
  | string
  | { readonly type: Emphasis; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: 'citation'; readonly number: number }
  | { readonly type: 'break' };

export type Align = 'start' | 'center' | 'end' | undefined;

export type Block =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly type: 'list';
      /** Number of the first item; null for bullets. */
      readonly start: number | null;
      /** Blank lines stand between its items, or inside one: its items are paragraphs and keep their distance. */
      readonly isLoose: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | {
      readonly type: 'table';
      readonly align: readonly Align[];
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly type: 'rule' };

export type TableBlock = Extract<Block, { type: 'table' }>;

/** A run of `*`, `_` or `~~` that may open or close emphasis. */
export interface Delimiter {
  readonly type: 'delimiter';
  readonly char: '*' | '_' | '~';
  readonly length: number;
  /** How much of `length` is still unused. */
  count: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Outermost first. */
  readonly opened: Emphasis[];
  /** Innermost first. */
  readonly closed: Emphasis[];
}

/** What knows the rules of emphasis. */
export interface EmphasisRules {
  /** Reads the run of one mark at `at`. */
  readRun(text: string, at: number): Delimiter | string;
  build(nodes: readonly (Inline | Delimiter)[]): Inline[];
}
