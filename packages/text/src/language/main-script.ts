// In the order of their first code points, so that a look-up may stop early.
const RANGES: readonly (readonly [number, number, string])[] = [
  [0x41, 0x24f, 'latin'],
  [0x250, 0x36f, ''],
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'cyrillic'],
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x77f, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x980, 0x9ff, 'bn'],
  [0xa00, 0xa7f, 'pa'],
  [0xa80, 0xaff, 'gu'],
  [0xb00, 0xb7f, 'or'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xc80, 0xcff, 'kn'],
  [0xd00, 0xd7f, 'ml'],
  [0xe00, 0xe7f, 'th'],
  [0xe80, 0xeff, 'lo'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1200, 0x139f, 'am'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'el'],
  [0x3040, 0x30ff, 'kana'],
  [0x3130, 0x318f, 'ko'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'ko'],
  [0xf900, 0xfaff, 'han'],
  [0xfb1d, 0xfb4f, 'he'],
  [0xfb50, 0xfeff, 'arabic'],
  [0xff21, 0xff5a, 'latin'],
  [0xff66, 0xff9f, 'kana'],
];
/** Scripts of several languages, with the letters that are not theirs. */
const SHARED = new Map([
  ['latin', /[\p{L}--\p{Script=Latin}]+/gv],
  ['cyrillic', /[\p{L}--\p{Script=Cyrillic}]+/gv],
  ['arabic', /[\p{L}--\p{Script=Arabic}]+/gv],
  ['devanagari', /[\p{L}--\p{Script=Devanagari}]+/gv],
  ['han', /[\p{L}--\p{Script=Han}]+/gv],
]);
// Names and terms are often left in Latin letters: there must be twice as many to outweigh others.
// A sign of the East Asian scripts says as much as two or three letters.
const WEIGHTS: Readonly<Record<string, number>> = { latin: 1, kana: 5, han: 5, ko: 5 };
const OTHER_WEIGHT = 2;
/** Share of kana from which a text in ideographs is Japanese. */
const KANA_SHARE = 0.1;

/**
 * The language that the most used script of a text belongs to alone, undefined when several share it.
 * @returns also how many letters of the script the text has, an ideograph as good as five, and the text without the letters of other scripts
 */
export function mainScript(text: string): {
  readonly language: string | undefined;
  readonly letters: number;
  readonly text: string;
} {
  const counts = new Map<string, number>();
  for (const sign of text) {
    const script = scriptOf(sign.codePointAt(0) ?? 0);
    if (script !== '') counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const weightOf = ([script, count]: readonly [string, number]): number =>
    count * (WEIGHTS[script] ?? OTHER_WEIGHT);
  let best: readonly [string, number] = ['latin', 0];
  for (const each of counts) if (weightOf(each) > weightOf(best)) best = each;
  const [script, letters] = best;
  const kana = counts.get('kana') ?? 0;
  const han = counts.get('han') ?? 0;
  if ((script === 'han' || script === 'kana') && kana >= KANA_SHARE * (kana + han))
    return { language: 'ja', letters: kana + han, text };
  const foreign = SHARED.get(script);
  if (foreign === undefined) return { language: script, letters, text };
  return {
    ...{ language: undefined, letters: script === 'han' ? 5 * letters : letters },
    text: counts.size > 1 ? text.replace(foreign, ' ') : text,
  };
}

function scriptOf(code: number): string {
  for (const [from, to, script] of RANGES) {
    if (code < from) return '';
    if (code <= to) return script;
  }
  return '';
}
