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
    ['取消预订', 'zh'],
    ['営業時間', 'ja'],
    ['cancelar mi reserva', 'es'],
    ['Pakken kom to dager for sent, og esken var våt.', 'no'],
  ])('knows the language of %s', (text, language) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('says und when there are no letters', () => {
    expect(detectLanguage('123 :-)')).toEqual({ language: 'und', confidence: 0 });
    expect(detectLanguage('').language).toBe('und');
  });
});
