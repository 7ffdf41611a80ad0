import { readdirSync, readFileSync } from 'node:fs';

const ROOT = '/usr/share/locale';
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  no: ['nb'],
  pt: ['pt', 'pt_BR'],
  zh: ['zh_CN', 'zh_TW'],
  en: ['en_GB'],
};
/** Catalogues of names of languages, countries and places. */
const NAMES = /^(?:iso|xkeyboard|tzdata|glibc|shared-mime)/;
const NOT_LATIN = 'ru uk el ar fa he hi th ja zh ko'.split(' ');
/** Translations that no detector could place: names, codes, placeholders, markup. */
const UNFIT = /[%<>{}|_=\\/@#`~^*[\]\d\n]|https?|[A-Z]{3}|--/;

export interface TranslatedLines {
  /** Two words at least and below 25 characters. */
  readonly short: readonly string[];
  /** 40 to 160 characters. */
  readonly sentences: readonly string[];
}

/** Lines of the programs installed on this machine in a language, in a fixed order; empty where none is. */
export function translatedLines(language: string): TranslatedLines {
  const lines = new Set<string>();
  for (const folder of FOLDERS[language] ?? [language]) {
    for (const file of moFiles(`${ROOT}/${folder}/LC_MESSAGES`)) {
      for (const { source, text } of readCatalog(file))
        if ((source !== text || language === 'en') && isFit(text, language)) lines.add(text.trim());
    }
  }
  const unspaced = ['ja', 'zh', 'th'].includes(language);
  const all = [...lines].sort((a, b) => hashOf(a) - hashOf(b));
  const [least, from, to] = unspaced ? [4, 16, 120] : [8, 40, 160];
  return {
    short: all.filter(
      (line) => line.length >= least && line.length < 25 && (unspaced || line.includes(' ')),
    ),
    sentences: all.filter((line) => line.length >= from && line.length <= to),
  };
}

/** Key names stay English everywhere, and some catalogues are broken. */
function isFit(text: string, language: string): boolean {
  if (UNFIT.test(text) || /\b(?:Num|Lock|Delete|Page)\b|\ufffd/.test(text)) return false;
  return !NOT_LATIN.includes(language) || (text.match(/[a-z]/gi)?.length ?? 0) < text.length / 3;
}

function moFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.mo') && !NAMES.test(name))
      .sort()
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

/** The entries of a compiled gettext catalogue (little-endian, as all on Linux are). */
function readCatalog(path: string): { source: string; text: string }[] {
  const bytes = readFileSync(path);
  if (bytes.readUInt32LE(0) !== 0x950412de) return [];
  const count = bytes.readUInt32LE(8);
  const [sources, texts] = [bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
  const entry = (table: number, at: number): string => {
    const length = bytes.readUInt32LE(table + 8 * at);
    const offset = bytes.readUInt32LE(table + 8 * at + 4);
    return bytes.toString('utf8', offset, offset + length);
  };
  return Array.from({ length: count }, (_, at) => ({
    source: entry(sources, at),
    text: (entry(texts, at).split('\0')[0] ?? '').replaceAll('_', ''),
  })).filter(({ source }) => source !== '');
}

/** FNV-1a: an order that has nothing to do with where a line stood. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
