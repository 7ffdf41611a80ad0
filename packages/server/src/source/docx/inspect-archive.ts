import { inflateRawSync } from 'node:zlib';
import { DocumentProblem } from '../parsed-document.ts';

/** Bounds of an archive before anything in it is unpacked. */
const MAX_ENTRIES = 1_000;
const MAX_TOTAL_BYTES = 100 * 1024 * 1024;
const MAX_RATIO = 100;
/** Small parts of repeated XML pack better than the ratio allows and are harmless. */
const RATIO_FREE_BYTES = 1024 * 1024;

/** An XML part of the document, unpacked. */
export interface ArchivePart {
  readonly name: string;
  readonly bytes: Buffer;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Of the local header. */
  readonly offset: number;
}

/**
 * Checks a Word or Excel file (a ZIP archive) for bombs and tricks: number of entries, total size, ratio, false sizes,
 * overlapping entries, paths that leave the archive, links, archives inside, and XML with entities. Throws
 * DocumentProblem. Answers the XML parts alone, each unpacked no further than the size that it claims.
 */
export function inspectArchive(bytes: Buffer, kind: 'word' | 'excel' = 'word'): ArchivePart[] {
  const entries = directory(bytes);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_TOTAL_BYTES) throw bomb();
  if (total > RATIO_FREE_BYTES && total / bytes.length > MAX_RATIO) throw bomb();
  for (const entry of entries) {
    if (isOutside(entry.name)) throw corrupt();
    // Objects that are embedded stay packed; an archive anywhere else has no business there.
    if (ARCHIVE.test(entry.name) && !/^(?:word|xl)\/embeddings\//i.test(entry.name)) throw bomb();
    if (entry.size > RATIO_FREE_BYTES && entry.size / Math.max(1, entry.packed) > MAX_RATIO * 2)
      throw bomb();
  }
  refuseOverlaps(entries, bytes);
  const parts = entries
    .filter(({ name }) => /\.(?:xml|rels)$/i.test(name))
    .map((entry) => ({ name: entry.name, bytes: unpacked(entry, bytes) }));
  for (const part of parts) refuseEntities(part.bytes);
  const main = kind === 'word' ? /document\d*\.xml$/i : /^xl\/workbook\.xml$/i;
  const isOffice =
    parts.some(({ name }) => name === '[Content_Types].xml') &&
    parts.some(({ name }) => main.test(name));
  if (!isOffice) throw notOffice();
  return parts;
}

const ARCHIVE = /\.(?:zip|docx|docm|xlsx|pptx|jar|gz|tgz|tar|7z|rar|bz2|xz)$/i;

function directory(bytes: Buffer): Entry[] {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw bomb();
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw corrupt();
    const flags = bytes.readUInt16LE(at + 8);
    const nameLength = bytes.readUInt16LE(at + 28);
    const isLink = ((bytes.readUInt32LE(at + 38) >>> 16) & 0xf000) === 0xa000;
    if (isLink) throw corrupt();
    if ((flags & 1) === 1) throw locked();
    entries.push({
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record is within the last 64 KB, after which only a comment may follow. */
function endOfDirectory(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= from; at -= 1) {
    if (bytes.readUInt32LE(at) === 0x06054b50) return at;
  }
  throw corrupt();
}

function isOutside(name: string): boolean {
  return name === '' || /^[/\\]|\\|\0|^[a-z]:|(?:^|\/)\.\.?(?:\/|$)/i.test(name);
}

function refuseOverlaps(entries: readonly Entry[], bytes: Buffer): void {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const entry of sorted) {
    if (entry.offset < end || entry.offset + 30 > bytes.length) throw bomb();
    end = startOf(entry, bytes) + entry.packed;
    if (end > bytes.length) throw corrupt();
  }
}

function startOf({ offset }: Entry, bytes: Buffer): number {
  if (bytes.readUInt32LE(offset) !== 0x04034b50) throw corrupt();
  return offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
}

function unpacked(entry: Entry, bytes: Buffer): Buffer {
  const start = startOf(entry, bytes);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw corrupt();
  if (entry.size === 0) return Buffer.alloc(0);
  try {
    return inflateRawSync(packed, { maxOutputLength: entry.size });
  } catch (cause) {
    throw corrupt(cause);
  }
}

/** Neither writes a document type: one there is for entities (billion laughs, files of the server). */
function refuseEntities(xml: Buffer): void {
  const isWide = xml[1] === 0 || xml[0] === 0xfe || xml[0] === 0xff;
  if (isWide || xml.includes('<!DOCTYPE') || xml.includes('<!ENTITY')) throw corrupt();
}

function bomb(): DocumentProblem {
  return new DocumentProblem(
    'too-large',
    'The file unpacks to far more than a document should hold and was not opened.',
  );
}

function corrupt(cause?: unknown): DocumentProblem {
  return new DocumentProblem(
    'corrupt',
    'The file is damaged. Open it, save it again and upload the new file.',
    { cause },
  );
}

function locked(): DocumentProblem {
  return new DocumentProblem(
    'password-protected',
    'The file is protected by a password. Remove the password and upload it again.',
  );
}

function notOffice(): DocumentProblem {
  return new DocumentProblem(
    'unsupported-type',
    'This archive is no such document. Use PDF, Word (.docx), Excel (.xlsx), HTML, Markdown, text or CSV.',
  );
}
