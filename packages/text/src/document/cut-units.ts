import { endsForSure, sentenceUnits } from './split-sentences.ts';

/** A sentence, list item, heading, table row or block of code as it was written, with what stands before it. */
export interface Cut {
  /** White space and list mark in front. */
  readonly lead: string;
  /** As written; a block of code with its fences. */
  readonly text: string;
  readonly kind: 'text' | 'item' | 'heading' | 'row' | 'tableRule' | 'code';
}

/** Cuts a text that arrives in pieces. What `push` and `end` return is the text, in order, nothing left out but a last white space. */
export interface UnitCutter {
  push(piece: string): Cut[];
  /** The sentence that what was not returned yet looks to be, all of it; it is returned again, longer if it goes on. */
  ending(): Cut | undefined;
  end(): Cut[];
}

/** A sentence without an end is cut here, in UTF-16 units. */
const LONGEST = 1_200;
const LONGEST_CODE = 8_000;
const FENCE = /^(?:```|~~~)/;
const LINE_KINDS = /^(?:#{1,6}\s|\|)/;
const RULE = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?$/;
const MARK = /^(?:(?:[-*+•·]|\d{1,4}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?|>[ \t]?)/;
const CLOSED = /[。！？｡؟۔।][”’」』）]*$/u;
/** Thai has no mark for the end of a sentence: a space between letters is one, once enough was said. */
const THAI_END = /\p{Script=Thai}{2}(?=\s+\p{Script=Thai})/gu;
const THAI_LEAST = 30;

/** A cutter for one text. */
export function createUnitCutter(): UnitCutter {
  let rest = '';
  const take = (isEnd: boolean): Cut[] => {
    const found: Cut[] = [];
    for (;;) {
      const next = nextCut(rest, isEnd);
      if (!next) return found;
      found.push(next.cut);
      rest = rest.slice(next.length);
    }
  };
  return {
    push(piece) {
      rest += piece;
      return take(false);
    },
    ending() {
      if (!endsForSure(rest)) return undefined;
      const next = nextCut(rest, true);
      return next?.cut.kind === 'text' && next.length === rest.length ? next.cut : undefined;
    },
    end: () => take(true),
  };
}

interface Next {
  readonly cut: Cut;
  readonly length: number;
}

/** The first unit of a text, undefined while it may still go on. */
function nextCut(text: string, isEnd: boolean): Next | undefined {
  const [space = ''] = /^\s*/.exec(text) ?? [];
  const body = text.slice(space.length);
  if (body === '') return undefined;
  if (!isEnd && body.length < 4 && /^[`~#|\d*+•·>-]/.test(body)) return undefined;
  if (FENCE.test(body)) return codeCut(space, body, isEnd);
  if (LINE_KINDS.test(body) || RULE.test(firstLine(body))) return lineCut(space, body, isEnd);
  return sentenceCut(space, body, isEnd);
}

function codeCut(space: string, body: string, isEnd: boolean): Next | undefined {
  const close = /\n[ \t]*(?:```|~~~)[ \t]*(?:\n|$)/.exec(body.slice(3));
  const isOver = close !== null && (isEnd || body.length > 3 + close.index + close[0].length - 1);
  if (!isOver && !isEnd && body.length < LONGEST_CODE) return undefined;
  const text = close ? body.slice(0, 3 + close.index + close[0].trimEnd().length) : body;
  return made(space, text, 'code');
}

function lineCut(space: string, body: string, isEnd: boolean): Next | undefined {
  if (!body.includes('\n') && !isEnd && body.length < LONGEST) return undefined;
  const line = firstLine(body).trimEnd();
  return made(
    space,
    line,
    RULE.test(line) ? 'tableRule' : line.startsWith('|') ? 'row' : 'heading',
  );
}

function sentenceCut(space: string, body: string, isEnd: boolean): Next | undefined {
  const [mark = ''] = MARK.exec(body) ?? [];
  const block = body.slice(0, blockLength(body));
  const [first, second] = sentenceUnits(block);
  const isBlockOver = block.length < body.length || isEnd;
  const kind = mark === '' ? 'text' : 'item';
  const lead = space + mark;
  if (first === undefined)
    return isBlockOver ? made(lead, block.slice(mark.length).trimEnd(), kind) : undefined;
  const thai = thaiEnd(first.text);
  if (thai > 0) return made(lead, first.text.slice(0, thai), kind);
  const isClosed = CLOSED.test(first.text) && first.end < block.length;
  if (second || isBlockOver || isClosed) return made(lead, first.text, kind);
  if (block.length < LONGEST) return undefined;
  const at = block.lastIndexOf(' ', LONGEST);
  return made(lead, block.slice(mark.length, at > mark.length ? at : LONGEST), kind);
}

const made = (lead: string, text: string, kind: Cut['kind']): Next => ({
  cut: { lead, text, kind },
  length: lead.length + text.length,
});

const firstLine = (body: string): string => body.slice(0, lineLength(body));

function lineLength(body: string): number {
  const at = body.indexOf('\n');
  return at === -1 ? body.length : at;
}

/** Up to the end of the paragraph or list item. */
function blockLength(body: string): number {
  for (let at = body.indexOf('\n'); at !== -1; at = body.indexOf('\n', at + 1)) {
    const next = body.slice(at + 1).trimStart();
    if (/^[ \t]*\n/.test(body.slice(at + 1))) return at;
    if (MARK.test(next) || LINE_KINDS.test(next) || FENCE.test(next)) return at;
  }
  return body.length;
}

function thaiEnd(text: string): number {
  for (const { index, 0: end } of text.matchAll(THAI_END))
    if (index + end.length >= THAI_LEAST) return index + end.length;
  return 0;
}
