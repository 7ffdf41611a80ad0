import { expect, it } from 'vitest';
import { quantities } from '../statement/quantities.ts';
import { factValues } from './fact-values.ts';

const quantitiesIn = (text: string) =>
  factValues(text).flatMap(({ kind, value, unit }) => (kind === 'quantity' ? [[value, unit]] : []));

it.each([
  ['Delivery takes 5 working days.', '5', 'day'],
  ['Die Lieferung dauert 5 Werktage.', '5', 'day'],
  ['La livraison prend 5 jours ouvrés.', '5', 'day'],
  ['El envío tarda 5 días hábiles.', '5', 'day'],
  ['Für zwei Nächte und 14 Tage.', '14', 'day'],
  ['Wait for two weeks.', '2', 'week'],
  ['The contract runs for 12-month terms.', '12', 'month'],
  ['A discount of 15 pour cent.', '15', 'percent'],
  ['Ein Rabatt von 15 %.', '15', 'percent'],
  ['There are 40 Sitzplätze.', '40', 'person'],
  ['It weighs 12 kilograms.', '12', 'kg'],
  ['It lies 3 kilometres away.', '3', 'km'],
  ['It is 25 °C warm.', '25', 'celsius'],
  ['For up to 10 users.', '10', 'user'],
  ['It has 300 Seiten.', '300', 'page'],
  ['With 16 GB.', '16', 'gb'],
])('finds the quantity in %j', (text, value, unit) => {
  expect(quantitiesIn(text)).toEqual([[value, unit]]);
});

it.each(['14 EUR', '12 December', 'from 9 to 5 pm', '5G', 'room 12', '20°F'])(
  'takes %j for no quantity',
  (text) => {
    expect(quantitiesIn(text)).toEqual([]);
  },
);

it('calls units what the check of numbers calls them', () => {
  for (const text of ['7 days', '2 Stunden', '30 litres', '12 Personen', '3 minuti', '5 mesi'])
    expect(quantitiesIn(text).map(([, unit]) => unit)).toEqual(
      quantities(text).map(({ unit }) => unit),
    );
});
