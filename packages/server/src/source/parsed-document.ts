import type { HiddenText } from '@pixel/core';

/** What is given to the parser: a file by its path, or bytes from the web. */
export interface DocumentInput {
  readonly content: { readonly path: string } | { readonly bytes: Uint8Array };
  /** File name, or the address of a page: its ending is compared with the content. */
  readonly name: string;
  /** The type that the sender names, possibly wrong. Empty when unknown. */
  readonly mediaType: string;
  /** The charset that the sender names. */
  readonly charset?: string;
  /** Address of a web page: makes its links absolute. */
  readonly url?: string;
}

/** A document as light Markdown: `#` headings, lists, pipe tables with one row a line, paragraphs. */
export interface ParsedDocument {
  readonly title: string;
  readonly text: string;
  /** Offsets into `text` (UTF-16 units) at which pages begin, first page 1. */
  readonly pages?: readonly { readonly page: number; readonly start: number }[];
  /** BCP 47 tag that the document itself names. */
  readonly language?: string;
  /** Text that no reader of the document sees, with the reason; none of it is in `text`. */
  readonly hidden?: readonly HiddenText[];
  /** What was lost or guessed, for people. */
  readonly warnings?: readonly string[];
  /** Present for HTML. */
  readonly page?: WebPage;
}

/** What a web page says to a crawler. */
export interface WebPage {
  /** Absolute addresses in the order found, without those marked nofollow. */
  readonly links: readonly string[];
  readonly canonical?: string;
  readonly noIndex: boolean;
  readonly noFollow: boolean;
}

/** Why a document cannot be read: the codes of `SourceFailure` that a parser gives. */
export type DocumentProblemCode =
  | 'corrupt'
  | 'empty'
  | 'no-text'
  | 'password-protected'
  | 'timeout'
  | 'too-large'
  | 'unsupported-type';

/** A document that cannot be read. The message is shown to people as it is. */
export class DocumentProblem extends Error {
  readonly code: DocumentProblemCode;
  constructor(code: DocumentProblemCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'DocumentProblem';
    this.code = code;
  }
}
