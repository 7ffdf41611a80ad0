import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import { plausibility } from './plausibility.ts';
import { wideCharset } from './wide-charset.ts';

/** Decoded text; `warning` when characters were lost. */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  readonly warning?: string;
}

/** Detectors look at this much. */
const SAMPLE_BYTES = 64 * 1024;
/** More replacement characters than this share mean a wrong charset. */
const MAX_LOST_SHARE = 0.001;

/**
 * Decodes text of unknown charset. In order: byte-order mark, UTF-16 by its control characters, valid UTF-8, the charset that
 * the sender or the document names when it fits, and the one of which the text reads best.
 */
export function decodeText(
  bytes: Uint8Array,
  named: readonly (string | undefined)[] = [],
): DecodedText {
  const marked = charsetByMark(bytes);
  if (marked !== undefined) return decoded(bytes, marked);
  const wide = wideCharset(bytes);
  if (wide !== undefined) return decoded(bytes, wide);
  if (isUtf8(bytes))
    return isSevenBit(bytes) ? decodedSevenBit(bytes, named) : decoded(bytes, 'utf-8');
  for (const charset of named) {
    if (charset === undefined || !iconv.encodingExists(charset)) continue;
    const text = decoded(bytes, charset);
    if (text.warning === undefined) return text;
  }
  // Mostly UTF-8 with some broken bytes reads better as such than as a wall of accents.
  const utf8 = decoded(bytes, 'utf-8');
  const lost = utf8.text.split('\ufffd').length - 1;
  const whole = (utf8.text.match(/[\u0080-\ufffc]/g) ?? []).length;
  if (whole >= lost * 3) return utf8;
  return bestReading(bytes) ?? decoded(bytes, 'windows-1252');
}

function charsetByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return bytes[2] === 0 && bytes[3] === 0 && bytes.length > 4 ? 'utf-32le' : 'utf-16le';
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 of Latin letters is valid UTF-8 with NULs.
    return !bytes.subarray(0, SAMPLE_BYTES).includes(0);
  } catch {
    return false;
  }
}

function isSevenBit(bytes: Uint8Array): boolean {
  return !bytes.some((byte) => byte > 127);
}

/** Seven-bit charsets (ISO-2022-JP, HZ, UTF-7) hide in what looks like ASCII. */
function decodedSevenBit(bytes: Uint8Array, named: readonly (string | undefined)[]): DecodedText {
  if (
    bytes.includes(0x1b) ||
    named.some((charset) => /^(?:iso-2022|hz|utf-7)/i.test(charset ?? ''))
  ) {
    const charset = detect(Buffer.from(bytes.subarray(0, SAMPLE_BYTES))).encoding ?? '';
    const supported = [...named, charset].find(
      (name) => name !== undefined && /^(?:iso-2022|hz|utf-7)/i.test(name) && canDecode(name),
    );
    if (supported !== undefined) return decoded(bytes, supported);
  }
  return decoded(bytes, 'utf-8');
}

/** `TextDecoder` knows ISO-2022-JP, iconv-lite the rest. */
function canDecode(charset: string): boolean {
  if (iconv.encodingExists(charset)) return true;
  try {
    return new TextDecoder(charset).encoding !== '';
  } catch {
    return false;
  }
}

function detected(bytes: Uint8Array): string | undefined {
  const { encoding, confidence } = detect(Buffer.from(bytes.subarray(0, SAMPLE_BYTES)));
  if (encoding === null || confidence < 0.2) return undefined;
  // Windows-1252 is what browsers read for ISO-8859-1, and is the same but for 32 signs.
  return /^iso-8859-1$/i.test(encoding) ? 'windows-1252' : encoding;
}

/** Charsets of one byte a sign, the more usual first; the last two are those of old Macs and of DOS. */
const NARROW = [
  ...['windows-1252', 'windows-1250', 'iso-8859-2', 'windows-1254', 'windows-1257', 'iso-8859-15'],
  ...['windows-1251', 'koi8-r', 'windows-1253', 'windows-1255', 'windows-1256', 'windows-874'],
  ...['macroman', 'cp850'],
];
/** A guess of the detector that reads like this is right. */
const READS_WELL = 0.98;
/** Charsets of East Asia, whose signs the alphabets do not know. */
const EASTERN = /^(?:shift_jis|euc|gb|big5|iso-2022|hz|cp9)/i;

/** The reading of which most is a language: the detector's, or that in a charset of one byte a sign. */
function bestReading(bytes: Uint8Array): DecodedText | undefined {
  const guess = detected(bytes);
  const guessed = guess !== undefined && iconv.encodingExists(guess) ? decoded(bytes, guess) : null;
  if (guessed && guessed.warning === undefined && EASTERN.test(guessed.charset)) return guessed;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: { readonly charset: string; readonly score: number } | undefined;
  for (const charset of [guessed?.charset, ...NARROW]) {
    if (charset === undefined) continue;
    const reading = decoded(sample, charset);
    if (reading.warning !== undefined) continue;
    const score = plausibility(reading.text);
    if (best === undefined || score > best.score) best = { charset, score };
    if (score >= READS_WELL) break;
  }
  return best && decoded(bytes, best.charset);
}

function decoded(bytes: Uint8Array, charset: string): DecodedText {
  const text = iconv.encodingExists(charset)
    ? iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset)
    : new TextDecoder(charset).decode(bytes);
  const clean = text
    .replace(/^\ufeff/, '')
    .replaceAll('\u0000', '')
    .toWellFormed();
  const isLossy = lostShare(clean) > MAX_LOST_SHARE;
  const warning =
    'Some characters could not be read. Save the file as UTF-8 if letters are missing.';
  return { text: clean, charset: charset.toLowerCase(), ...(isLossy ? { warning } : {}) };
}

function lostShare(text: string): number {
  const lost = text.split('\ufffd').length - 1;
  return text.length === 0 ? 0 : lost / text.length;
}
