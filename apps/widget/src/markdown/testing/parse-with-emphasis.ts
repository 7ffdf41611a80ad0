import { emphasis } from '../build-emphasis.ts';
import type { Inline } from '../markdown-tree.ts';
import { parseInline } from '../parse-inline.ts';

/** As the panel reads it once its rich text is there. */
export const parseWithEmphasis = (text: string, citations: readonly number[] = []): Inline[] =>
  parseInline(text, { citations, emphasis });
