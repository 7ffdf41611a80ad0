import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const GERMAN = 'Öffnungszeiten: täglich außer Sonntag. Größe, Straße, Übergröße, schön. '.repeat(5);
const FRENCH = 'Où êtes-vous ? La forêt, l’été, ça coûte 5 € à l’hôtel. Voilà déjà Noël. '.repeat(
  5,
);
const JAPANESE =
  '営業時間は午前九時から午後五時までです。日曜日は休みです。ありがとうございます。'.repeat(5);
const RUSSIAN = 'Мы работаем каждый день, кроме воскресенья. Доставка бесплатно. '.repeat(5);
const POLISH = 'Zażółć gęślą jaźń. Godziny otwarcia: codziennie oprócz niedzieli. '.repeat(5);
const CHINESE = '我们每天营业，星期日除外。送货免费。欢迎光临我们的商店。'.repeat(5);
const KOREAN = '일요일을 제외하고 매일 영업합니다. 배송은 무료입니다. '.repeat(5);
const GREEK = 'Είμαστε ανοιχτά κάθε μέρα εκτός Κυριακής. Η αποστολή είναι δωρεάν. '.repeat(5);

describe('decodeText', () => {
  it.each([
    ['utf-8', GERMAN],
    ['utf-8', JAPANESE],
    ['windows-1252', GERMAN],
    ['windows-1252', FRENCH],
    ['iso-8859-1', GERMAN],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['gb18030', CHINESE],
    ['big5', '我們每天營業，星期日除外。送貨免費。歡迎光臨我們的商店。'.repeat(5)],
    ['euc-kr', KOREAN],
    ['windows-1253', GREEK],
    ['utf-16le', GERMAN],
    ['utf-16be', FRENCH],
  ])('finds %s without being told', (charset, text) => {
    const found = decodeText(iconv.encode(text, charset));
    expect(found.text).toBe(text);
    expect(found.warning).toBeUndefined();
  });

  it.each([
    ['windows-1250', 'Prosimy o zwrot książek w ciągu trzydziestu dni.'],
    ['iso-8859-2', 'Otevřeno denně kromě neděle. Příští týden je zavřeno.'],
    ['windows-1250', 'Kérjük, hívjon előtte, mert csütörtökön zárva vagyunk.'],
    ['windows-1254', 'Sipariş üç gün içinde gönderilir; pazar günü kapalıyız.'],
    ['windows-1257', 'Bilietą grąžinti galima prieš dieną, išskyrus šventes.'],
    ['windows-874', 'เราเปิดทุกวันยกเว้นวันอาทิตย์'],
    ['iso-8859-15', 'Größe 5 kostet 12 €. Bitte schriftlich kündigen.'],
    ['macroman', 'Öffnungszeiten: täglich außer Sonntag.'],
    ['cp850', 'Die Fähre fährt stündlich über den See.'],
    ['utf-16le', '日曜日は休みです。'],
    ['utf-16be', '送货免费。'],
    ['utf-16le', '我們每天營業，星期日除外。'],
    ['utf-16le', 'เราเปิดทุกวัน'],
    ['utf-16be', 'Мы работаем каждый день.'],
    ['koi8-r', 'Музей закрыт по понедельникам.'],
    ['gb18030', '送货免费。'],
    ['euc-kr', '배송은 무료입니다.'],
    ['shift_jis', '日曜日は休みです。'],
  ])('finds %s in one short sentence without being told', (charset, text) => {
    expect(decodeText(iconv.encode(text, charset)).text).toBe(text);
  });

  it('takes letters for letters: ASCII, and UTF-8 with few other signs, are no UTF-16', () => {
    for (const text of ['Bush hid the facts', 'this app can break', 'a\tb\r\nc', 'naïve café'])
      expect(decodeText(Buffer.from(text)).text).toBe(text);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])(
    'believes the byte-order mark of %s',
    (charset) => {
      const bytes = iconv.encode(FRENCH, charset, { addBOM: true });
      expect(decodeText(bytes, ['windows-1252']).text).toBe(FRENCH);
    },
  );

  it.each([
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['shift_jis', JAPANESE],
    ['windows-1254', 'Şişli’de ığdır çayı, güzel günler. '.repeat(4)],
  ])('uses the charset %s that the sender names', (charset, text) => {
    expect(decodeText(iconv.encode(text, charset), [charset]).text).toBe(text);
  });

  it('does not believe a name that the bytes contradict', () => {
    expect(decodeText(Buffer.from(GERMAN), ['windows-1252']).text).toBe(GERMAN);
    expect(decodeText(iconv.encode(GERMAN, 'windows-1252'), ['utf-8']).text).toBe(GERMAN);
    expect(decodeText(Buffer.from('abc'), ['no-such-charset']).text).toBe('abc');
  });

  it('reads ISO-2022-JP, which looks like ASCII', () => {
    const bytes = Buffer.from('1b244224332473244b2441244f1b2842', 'hex');
    expect(decodeText(bytes, ['iso-2022-jp']).text).toBe('こんにちは');
  });

  it('reads UTF-8 with a few broken bytes as UTF-8 and says what was lost', () => {
    const broken = Buffer.concat([
      Buffer.from(GERMAN),
      Buffer.from([0xff, 0xfe, 0xc3]),
      Buffer.from(GERMAN),
    ]);
    const { text, warning } = decodeText(broken);
    expect(text).toContain('Öffnungszeiten');
    expect(warning).toContain('UTF-8');
  });
});
