import { describe, expect, it } from 'vitest';
import { hasNegation } from './negation.ts';

describe('hasNegation', () => {
  it.each([
    'Dogs are not allowed.',
    'There is no parking here.',
    'Hunde sind nicht erlaubt.',
    'Les chiens ne sont pas admis ici.',
    'No se admiten perros.',
    'Sin coste de envío para los clientes.',
    'Non è possibile pagare con la carta.',
    'Não aceitamos cães.',
    'Honden zijn niet toegestaan.',
    'Psy nie są tu wpuszczane.',
    'Psi zde nejsou povoleni.',
    'Hundar är inte tillåtna.',
    'Hunde er ikke tilladt.',
    'Koirat eivät ole sallittuja.',
    'Nu acceptăm câini și nu avem parcare.',
    'Kutyát nem lehet behozni, és parkoló sincs, csak nincs hely.',
    'Köpek kabul değil.',
    'С собаками нельзя.',
    'Собаки не допускаються.',
    'Δεν επιτρέπονται σκύλοι.',
    'لا يسمح بالكلاب.',
    'سگ مجاز نیست.',
    'אין כניסה לכלבים.',
    'कुत्ते लाना मना है, नहीं ला सकते।',
    'ไม่อนุญาตให้นำสุนัขเข้า',
    '犬は入れません。',
    '不允许带狗。',
    '강아지는 들어올 수 없습니다.',
    'Không cho chó vào.',
    'Anjing tidak boleh masuk.',
  ])('hears the denial in %s', (text) => expect(hasNegation(text)).toBe(true));

  it.each([
    'Dogs are welcome.',
    'Wir haben am 3. Mai für Sie geöffnet.',
    'A loja fica no centro e abre no sábado para você.',
    'Wij zijn nu open en u kunt hier betalen.',
    'Das Ei ist im Preis und im Menü dabei.',
    'Han hämtar sin bil på verkstaden och ni får en kopia.',
    'Il y a un parking et la carte est acceptée.',
    'Kahvaltı ne kadar ve saat kaç için?',
    'ショップは九時に開きます。',
    '건물 안에 식당이 있습니다.',
  ])('hears none in %s', (text) => expect(hasNegation(text)).toBe(false));
});
