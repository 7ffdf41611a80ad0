import type { ArchivePart } from '../docx/inspect-archive.ts';
import { BUILT_IN_FORMATS } from './format-value.ts';
import { attribute, xmlPieces } from './xml-tags.ts';

/** What the cells of all sheets refer to. */
export interface Workbook {
  readonly sheets: readonly {
    readonly name: string;
    readonly isHidden: boolean;
    readonly xml: string;
  }[];
  readonly strings: readonly string[];
  /** Format code by the number of a cell's style. */
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

const MAX_SHEETS = 200;

/** Reads the parts of a workbook beside its cells. */
export function readWorkbook(parts: readonly ArchivePart[]): Workbook {
  const xmlOf = (name: string) =>
    parts.find((part) => part.name.toLowerCase() === name.toLowerCase())?.bytes.toString('utf8') ??
    '';
  const targets = new Map<string, string>();
  for (const piece of xmlPieces(xmlOf('xl/_rels/workbook.xml.rels')))
    if (piece.type === 'open' && piece.name === 'Relationship')
      targets.set(attribute(piece.attributes, 'Id'), attribute(piece.attributes, 'Target'));
  const sheets: Workbook['sheets'][number][] = [];
  let is1904 = false;
  for (const piece of xmlPieces(xmlOf('xl/workbook.xml'))) {
    if (piece.type !== 'open') continue;
    if (piece.name === 'workbookPr')
      is1904 = /^(?:1|true)$/.test(attribute(piece.attributes, 'date1904'));
    if (piece.name !== 'sheet' || sheets.length >= MAX_SHEETS) continue;
    const target = targets.get(attribute(piece.attributes, 'r:id')) ?? '';
    sheets.push({
      name: attribute(piece.attributes, 'name'),
      isHidden: /hidden/i.test(attribute(piece.attributes, 'state')),
      xml: xmlOf(target.startsWith('/') ? target.slice(1) : `xl/${target}`),
    });
  }
  const strings = stringsIn(xmlOf('xl/sharedStrings.xml'));
  return { sheets, strings, formats: formatsIn(xmlOf('xl/styles.xml')), is1904 };
}

/** The shared texts; a text in several styles is one, its reading aid is left out. */
function stringsIn(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isAid = false;
  for (const piece of xmlPieces(xml)) {
    if (piece.type === 'text') {
      if (isText && !isAid) text += piece.text;
      continue;
    }
    const isOpen = piece.type === 'open' && !piece.isEmpty;
    if (piece.name === 't') isText = isOpen;
    if (piece.name === 'rPh') isAid = isOpen;
    if (piece.name !== 'si') continue;
    if (piece.type === 'open') text = '';
    if (!isOpen) strings.push(text);
  }
  return strings;
}

function formatsIn(xml: string): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isCellStyle = false;
  for (const piece of xmlPieces(xml)) {
    if (piece.type === 'text') continue;
    if (piece.name === 'cellXfs') isCellStyle = piece.type === 'open';
    if (piece.type !== 'open') continue;
    const id = Number(attribute(piece.attributes, 'numFmtId'));
    if (piece.name === 'numFmt') own.set(id, attribute(piece.attributes, 'formatCode'));
    if (piece.name === 'xf' && isCellStyle) formats.push(own.get(id) ?? BUILT_IN_FORMATS[id] ?? '');
  }
  return formats;
}
