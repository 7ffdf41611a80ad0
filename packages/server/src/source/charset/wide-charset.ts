const SAMPLE_BYTES = 16 * 1024;
/** Controls that no text in a charset of bytes has: tab, line ends, page ends and escapes apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;
/** What UTF-16 is mostly used for: Latin, Greek to Arabic, India to Thailand, Vietnamese, CJK, kana, Hangul, wide forms. */
const USUAL =
  /[\t\n\r -~\u00a0-\u024f\u0370-\u06ff\u0900-\u0e5b\u1e00-\u1eff\u2010-\u203a\u20ac\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]/g;
/** What nearly every text has, and the other order of bytes makes something rare of. */
const COMMON =
  /[ \n,.\u0e00-\u0e5b\u3001\u3002\u3040-\u30ff\uff0c\uff1a\uff1f\u7684\u662f\u6211\u4e00\u4e0d\u5728\u6709]/g;
const LEAST_USUAL = 0.9;

/** UTF-16 without a byte-order mark, told by its bytes below the blank. Undefined when it is something else. */
export function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (bytes.length % 2 === 1 || length < 4) return undefined;
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  if (!CONTROL.test(sample.toString('latin1'))) return undefined;
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .map((charset) => ({ charset, ...scoreOf(new TextDecoder(charset).decode(sample)) }))
    .sort((a, b) => b.usual + b.common - a.usual - a.common);
  return best !== undefined && best.usual >= LEAST_USUAL ? best.charset : undefined;
}

function scoreOf(text: string): { readonly usual: number; readonly common: number } {
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / Math.max(1, text.length);
  return { usual: share(USUAL), common: share(COMMON) };
}
