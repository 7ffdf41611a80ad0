import { DEFAULT_CURATED_THRESHOLD } from '@pixel/contract';
import { expect, it } from 'vitest';
import { DEFAULT_THRESHOLD, decodeCsv, firstLineOf, linesOf, percent } from './curated-texts.ts';

it('shows the threshold that the server uses', () => {
  expect(DEFAULT_THRESHOLD).toBe(DEFAULT_CURATED_THRESHOLD);
});

it('takes one phrasing a line, each once', () => {
  expect(linesOf(' When are you open? \r\n\n Opening hours\nOpening hours')).toEqual([
    'When are you open?',
    'Opening hours',
  ]);
});

it('shows the first line of an answer as it reads', () => {
  expect(firstLineOf('\n## Hours\nMon to Fri')).toBe('Hours');
  expect(firstLineOf('1. See **our** [shop](https://shop.example/a) at `9`')).toBe(
    'See our shop at 9',
  );
  expect(firstLineOf('2 * 3 * 4 and snake_case')).toBe('2 * 3 * 4 and snake_case');
});

it('reads what spreadsheets write', () => {
  expect(decodeCsv(new TextEncoder().encode('Öffnung').buffer)).toBe('Öffnung');
  expect(decodeCsv(Uint8Array.of(0xd6, 0x66, 0x66, 0x80).buffer)).toBe('Öff€');
});

it('never shows a score as the threshold that it missed', () => {
  expect(percent(0.7999)).toBe('79 %');
  expect(percent(0.29)).toBe('29 %');
  expect(percent(1)).toBe('100 %');
});
