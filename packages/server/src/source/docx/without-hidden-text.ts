import type { HiddenTexts } from '../html/hidden-text.ts';
import { unescapeXml } from '../xlsx/xml-tags.ts';
import { isWhite, reasonOf, type StyleReasons, WHITE_ON_WHITE } from './hidden-styles.ts';

/**
 * Empties the runs of a WordprocessingML part that a reader does not see, and notes them: marked as hidden, smaller than two
 * points, or white on white. White stays in shapes, on shaded ground, and in tables that may have such ground by their style.
 */
export function withoutHiddenText(
  xml: Buffer,
  { styles, hidden }: { readonly styles: StyleReasons; readonly hidden: HiddenTexts },
): Buffer {
  const source = xml.toString('utf8');
  const place = createPlace(styles, DARK_PAGE.test(source.slice(0, 20_000)));
  const notes = createNotes(hidden);
  const kept: string[] = [];
  let from = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(source); tag !== null; tag = TAG.exec(source)) {
    const [, slash = '', name = '', attributes = ''] = tag;
    const isEnd = slash === '/';
    if (name === 't' && !isEnd && !attributes.endsWith('/')) {
      const reason = place.reason();
      const end = source.indexOf('</w:t>', TAG.lastIndex);
      if (end === -1) break;
      if (reason !== undefined) {
        notes.add(source.slice(TAG.lastIndex, end), reason);
        kept.push(source.slice(from, TAG.lastIndex));
        from = end;
      }
      TAG.lastIndex = end;
      continue;
    }
    if (name === 'p' && isEnd) notes.flush();
    place.pass({ name, isEnd, isEmpty: attributes.endsWith('/'), attributes });
  }
  notes.flush();
  kept.push(source.slice(from));
  return Buffer.from(kept.join(''), 'utf8');
}

const TAG =
  /<(\/?)w:(tbl|tcPr|tc|shd|tblStyle|pPr|pStyle|p|rPr|rStyle|r|txbxContent|vanish|webHidden|specVanish|sz|color|highlight|t)(?=[\s/>])([^>]{0,400})>/g;
const DARK_PAGE =
  /<w:background\s[^>]{0,200}w:color="(?!auto|[EeFf][0-9A-Fa-f][EeFf][0-9A-Fa-f][EeFf])/;

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
  readonly attributes: string;
}

interface Run {
  isShaded: boolean;
  /** Undefined where the run says no colour. */
  isWhite: boolean | undefined;
  reason: string | undefined;
}

/** Where the reading of a part is, and why text there is not seen. */
function createPlace(styles: StyleReasons, isDarkPage: boolean) {
  /** Whether the ground of a table, and of its cell, may be dark. */
  const tables: { isStyled: boolean; isShaded: boolean }[] = [];
  let shapes = 0;
  let within: 'cell' | 'paragraph' | 'run' | undefined;
  let paragraph: Pick<Run, 'isShaded' | 'reason'> = { isShaded: false, reason: undefined };
  let run: Run = { isShaded: false, isWhite: undefined, reason: undefined };

  const property = ({ name, attributes }: Tag) => {
    const value = valOf(attributes);
    const table = tables.at(-1);
    if (name === 'tblStyle' && table) table.isStyled = !/^(?:TableGrid|TableNormal)$/i.test(value);
    if (name === 'shd' && isShade(attributes)) {
      if (within === 'run') run.isShaded = true;
      else if (within === 'paragraph') paragraph.isShaded = true;
      else if (table) table.isShaded = true;
    }
    if (name === 'pStyle') paragraph.reason = styles.get(value);
    if (within !== 'run') return;
    if (name === 'highlight') run.isShaded = true;
    if (name === 'rStyle') run.reason ??= styles.get(value);
    if (name === 'color') run.isWhite = isWhite(attributes);
    run.reason ??= reasonOf(name, attributes);
  };
  return {
    pass(tag: Tag) {
      const { name, isEnd, isEmpty } = tag;
      const step = isEnd ? -1 : 1;
      if (name === 'tbl' && isEnd) tables.pop();
      else if (name === 'tbl') tables.push({ isStyled: false, isShaded: false });
      else if (name === 'txbxContent') shapes = Math.max(0, shapes + step);
      else if (name === 'tc') {
        const table = tables.at(-1);
        if (table && !isEnd) table.isShaded = false;
      } else if (name === 'p' && !isEnd) paragraph = { isShaded: false, reason: undefined };
      else if (name === 'r' && !isEnd)
        run = { isShaded: false, isWhite: undefined, reason: undefined };
      else if (name === 'tcPr') within = isEnd || isEmpty ? undefined : 'cell';
      else if (name === 'pPr') within = isEnd || isEmpty ? undefined : 'paragraph';
      // The mark of a paragraph has properties too, inside of those of the paragraph.
      else if (name === 'rPr' && within !== 'paragraph')
        within = isEnd || isEmpty ? undefined : 'run';
      else property(tag);
    },
    reason(): string | undefined {
      const named = run.reason ?? paragraph.reason;
      if (named !== undefined && named !== WHITE_ON_WHITE) return named;
      const isPale = run.isWhite ?? named === WHITE_ON_WHITE;
      const table = tables.at(-1);
      const isOnShade = run.isShaded || paragraph.isShaded || table?.isShaded || table?.isStyled;
      return isPale && !isOnShade && shapes === 0 && !isDarkPage ? WHITE_ON_WHITE : undefined;
    },
  };
}

const valOf = (attributes: string): string => /w:val="([^"]*)"/.exec(attributes)?.[1] ?? '';
const isShade = (attributes: string): boolean => {
  const fill = /w:fill="([^"]*)"/.exec(attributes)?.[1] ?? 'auto';
  return fill !== 'auto' && !/^[EF][0-9A-F][EF][0-9A-F][EF][0-9A-F]$/i.test(fill);
};

/** Puts the runs of a paragraph together. */
function createNotes(hidden: HiddenTexts) {
  const open = new Map<string, string>();
  return {
    add(text: string, reason: string) {
      open.set(reason, (open.get(reason) ?? '') + unescapeXml(text));
    },
    flush() {
      for (const [reason, text] of open) hidden.addText(text, reason);
      open.clear();
    },
  };
}
