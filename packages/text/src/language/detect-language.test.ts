import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['Where is my order and when will it arrive?', 'en'],
    ['Wo ist meine Bestellung?', 'de'],
    ['¿Dónde está mi pedido?', 'es'],
    ['Où est ma commande ?', 'fr'],
    ['Où est ma commande ?'.toUpperCase(), 'fr'],
    ['配送はいつですか', 'ja'],
    ['怎么退货？', 'zh'],
    ['Где мой заказ?', 'ru'],
    ['Де моє замовлення?', 'uk'],
    ['取消预订', 'zh'],
    ['営業時間', 'ja'],
    ['cancelar mi reserva', 'es'],
    ['cuanto cuesta el envio', 'es'],
    ['Pakken kom to dager for sent, og esken var våt.', 'no'],
    ['Hvornår åbner I i morgen?', 'da'],
    ['Unde pot plăti?', 'ro'],
    ['Hol van a bolt?', 'hu'],
    ['Giá bao nhiêu?', 'vi'],
    ['Berapa ongkos kirimnya?', 'id'],
    ['כמה זה עולה?', 'he'],
    ['ساعت کاری شما چیست؟', 'fa'],
    ['متى تفتحون؟', 'ar'],
    ['कितने का है?', 'hi'],
    ['ราคาเท่าไหร่', 'th'],
    ['얼마예요', 'ko'],
    ['πόσο κοστίζει;', 'el'],
    ['Zahni doleva.', 'cs'],
    ['Котра година?', 'uk'],
  ])('knows the language of %s', (text, language) => {
    expect(detectLanguage(text)).toMatchObject({ language });
    if (language !== 'en') expect(detectLanguage(text, ['en']).confidence).toBeGreaterThan(0.5);
  });

  it.each([
    '123 :-)',
    '',
    'https://example.com/de/impressum',
    'ida@mail.example.de',
    'INV-2024-001',
    '👍',
    'src/main.ts',
    '`wo ist der Fehler`',
    '[email]',
  ])('says und of %s', (text) =>
    expect(detectLanguage(text)).toEqual({ language: 'und', confidence: 0 }),
  );

  it.each(['ok', 'info', 'menu', 'hi', 'wifi', 'Error 404', '10 m²', 'vegan'])(
    'is not sure of %s',
    (text) => expect(detectLanguage(text).confidence).toBeLessThan(0.5),
  );

  it.each([
    ['iPhoneの修理はできますか', 'ja'],
    ['What does "Привет" mean?', 'en'],
    ['где мой order?', 'ru'],
    ['Kann ich das auf https://shop.example/en/checkout zahlen?', 'de'],
    ['Was bedeutet `Permission denied (publickey)` hier?', 'de'],
  ])('hears who is speaking in %s', (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('gives what is nearly even to a language that is expected', () => {
    const text = 'Er den på lager?';
    expect(detectLanguage(text, ['da']).language).toBe('da');
    expect(detectLanguage(text, ['no']).language).toBe('no');
    expect(detectLanguage(text, ['en']).language).not.toBe('en');
    expect(detectLanguage('Wo ist meine Bestellung?', ['en']).language).toBe('de');
  });

  it('tells a single character', () => {
    expect(detectLanguage('谢', ['en'])).toEqual({
      language: 'zh',
      confidence: expect.any(Number),
    });
    expect(detectLanguage('谢').confidence).toBeGreaterThan(0.5);
    expect(detectLanguage('さ').language).toBe('ja');
  });

  it('takes any text, and says und or how sure it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { language, confidence } = detectLanguage(text, ['en']);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(language).toMatch(/^[a-z]{2,3}$/);
      }),
      { numRuns: 300 },
    );
  });
});
