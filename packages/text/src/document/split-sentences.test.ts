import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const texts = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it('does not end at abbreviations, initials, decimals and addresses', () => {
    expect(
      texts(
        'Dr. J. Smith paid $3.50, e.g. Monday at 9 a.m. for it. See https://a.example/x.html now! Ok?',
      ),
    ).toEqual([
      'Dr. J. Smith paid $3.50, e.g. Monday at 9 a.m. for it.',
      'See https://a.example/x.html now!',
      'Ok?',
    ]);
  });

  it('keeps German ordinals together', () => {
    const tariff = 'Ermäßigt zahlen Studierende bis zum vollendeten 27. Lebensjahr und Schüler.';
    expect(texts(`${tariff} Der Umbau kostete 11,4 Mio. Euro. Es war 1964. Mai folgte.`)).toEqual([
      ...[tariff, 'Der Umbau kostete 11,4 Mio. Euro.', 'Es war 1964.', 'Mai folgte.'],
    ]);
    expect(texts('Wir haben am 3. Mai geöffnet. Danach nicht.')).toEqual([
      'Wir haben am 3. Mai geöffnet.',
      'Danach nicht.',
    ]);
  });

  it('ends at full-width punctuation without a space', () => {
    expect(texts('七天内可退。运费自付！')).toEqual(['七天内可退。', '运费自付！']);
  });

  it.each([
    ['好!下一个?是', ['好!', '下一个?', '是']],
    ['「行きます。」彼は言った。次', ['「行きます。」', '彼は言った。', '次']],
    ['यह ठीक है। अब जाइए॥ अंत', ['यह ठीक है।', 'अब जाइए॥', 'अंत']],
    ['هل هو مفتوح؟ نعم. شكرا', ['هل هو مفتوح؟', 'نعم.', 'شكرا']],
    ['یہ کیا ہے۔ ٹھیک', ['یہ کیا ہے۔', 'ٹھیک']],
    ['Πού είναι; Εδώ; π.χ. στην πόλη.', ['Πού είναι;', 'Εδώ;', 'π.χ. στην πόλη.']],
    ['First; second. Third', ['First; second.', 'Third']],
    ['Otwarte np. Dziś od 9. maja.', ['Otwarte np. Dziś od 9. maja.']],
  ])('ends where the script ends: %s', (text, wanted) => expect(texts(text)).toEqual(wanted));

  it('splits Thai at a space once a sentence is long enough', () => {
    const first = 'ร้านของเราเปิดทุกวันตั้งแต่เวลาเก้าโมงเช้าจนถึงหกโมงเย็นยกเว้นวันหยุดนักขัตฤกษ์';
    expect(texts(`${first} ลูกค้าสามารถ โทรสอบถามได้`)).toEqual([first, 'ลูกค้าสามารถ โทรสอบถามได้']);
  });

  it('gives headings, list items and table rows as units of their own', () => {
    expect(
      texts('# Title\nText one\ngoes on.\n- first\n2. second\n\n| A | B |\n|---|---|\n| 1 | 2 |'),
    ).toEqual(['# Title', 'Text one\ngoes on.', 'first', 'second', '| A | B |', '| 1 | 2 |']);
  });
});
