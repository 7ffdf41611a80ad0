import { describe, expect, it } from 'vitest';
import { maskPersonalData } from './mask-personal-data.ts';
import { LABELLED_LINES } from './personal-data.cases.ts';

describe('maskPersonalData', () => {
  it.each(['email', 'phone', 'card', 'iban', 'key'] as const)(
    '#70 finds at least 95 of 100 of kind %s in five languages, and as few wrong ones',
    (kind) => {
      expect(LABELLED_LINES.length).toBeGreaterThanOrEqual(500);
      const found = LABELLED_LINES.filter(({ text }) => kind in maskPersonalData(text).found);
      const wanted = LABELLED_LINES.filter((line) => line.kind === kind);
      const right = wanted.filter(
        ({ text, value }) => maskPersonalData(text).text === text.replace(value, () => `[${kind}]`),
      );
      expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.95);
      expect(right.length / found.length).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each([
    ['Call +47 22 33 44 55 or (020) 7946 0958', 'Call [phone] or [phone]'],
    ['Call ٠٥٠ ١٢٣ ٤٥٦٧ please', 'Call [phone] please'],
    ['href="tel:+33612345678"', 'href="tel:[phone]"'],
    ['Pay to DE89 3704 0044 0532 0130 00 GRAZ', 'Pay to [iban] GRAZ'],
    ['IBAN GB82WEST12345698765432', 'IBAN [iban]'],
    ['DE 89 3704 0044 0532 0130 00', '[iban]'],
    ['11987654321 é meu whatsapp', '[phone] é meu whatsapp'],
    ['1-2-3-4-5-6-7-8-9', '1-2-3-4-5-6-7-8-9'],
    ['4111111111111111,4012888888881881', '[card],[card]'],
    ['{"id":1234567890,"tel":"0612345678"}', '{"id":1234567890,"tel":"[phone]"}'],
    ['a -----BEGIN PRIVATE KEY-----\nMIIB0\n-----END PRIVATE KEY----- z', 'a [key] z'],
  ])('#70 masks %s', (text, masked) => {
    expect(maskPersonalData(text).text).toBe(masked);
  });

  it('counts what it found, and puts in its place what it is told', () => {
    expect(maskPersonalData('a@b.io c@d.io').found).toEqual({ email: 2 });
    const { text } = maskPersonalData('a@b.io', (kind, value) => `<${kind} ${value.length}>`);
    expect(text).toBe('<email 6>');
  });
});
