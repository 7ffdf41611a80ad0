import { expect, it } from 'vitest';
import { isSameText, textSketch } from './text-sketch.ts';

const TERMS = `Parcels inside the country arrive within two to three business days. Deliveries to islands take up to a week,
and we tell you by mail as soon as a parcel has left the warehouse. Standard shipping costs 4.90 euros.`;

const same = (a: string, b: string) => isSameText(textSketch(a), textSketch(b));

it.each([
  ['marks, case and line ends', TERMS.toUpperCase().replaceAll(',', ' –').replaceAll('\n', ' ')],
  ['accents', TERMS.replaceAll('e', 'é')],
])('takes texts for the same that differ in %s', (_, other) => {
  expect(same(TERMS, other)).toBe(true);
});

it.each([
  ['a price', TERMS.replace('4.90', '5.90')],
  ['half of it', TERMS.slice(0, 140)],
  ['its sentences', 'You can send back unused items within thirty days. The label is in the box.'],
])('tells texts apart that differ in %s', (_, other) => {
  expect(same(TERMS, other)).toBe(false);
});

it('compares texts without spaces', () => {
  expect(same('我们的营业时间是九点到五点。', '我们的营业时间是九点到五点')).toBe(true);
  expect(same('我们的营业时间是九点到五点。', '我们的退货期限是三十天以内。')).toBe(false);
});
