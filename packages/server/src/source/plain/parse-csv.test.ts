import { describe, expect, it } from 'vitest';
import { parseCsv } from './parse-csv.ts';

const MAX = 2_000_000;

describe('parseCsv', () => {
  it.each([
    [',', 'Name,Price\n"Bike, red",10\nLock,5\n'],
    [';', 'Name;Price\r\n"Bike, red";10\r\nLock;5\r\n'],
    ['tab', 'Name\tPrice\nBike, red\t10\nLock\t5\n'],
    ['|', 'Name|Price\nBike, red|10\nLock|5\n'],
  ])('finds the delimiter %s and the header', (_, source) => {
    expect(parseCsv(source, MAX).text).toBe(
      '| Name | Price |\n| --- | --- |\n| Bike, red | 10 |\n| Lock | 5 |',
    );
  });

  it('keeps a row with line breaks and pipes on one line', () => {
    expect(parseCsv('Q,A\n"Where?","Oslo\nNorway | EU"\n', MAX).text).toContain(
      '| Where? | Oslo Norway \\| EU |',
    );
  });

  it('names the columns of a table without a header', () => {
    expect(parseCsv('1,2\n3,4\n', MAX).text).toBe(
      '| Column 1 | Column 2 |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |',
    );
  });

  it('repeats the header every 200 rows', () => {
    const rows = Array.from({ length: 450 }, (_, i) => `item ${i},${i}`).join('\n');
    expect(parseCsv(`Name,Number\n${rows}`, MAX).text.match(/\| Name \| Number \|/g)).toHaveLength(
      3,
    );
  });

  it('refuses more text than a document may have, with the numbers', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `product number ${i},${i}.99`).join(
      '\n',
    );
    expect(() => parseCsv(`Name,Price\n${rows}`, MAX)).toThrow('at most 2.0 million can be read');
  });

  it('reads loose quotes and rows of different lengths', () => {
    expect(parseCsv('a,b\n12" tyre,9,extra\nx\n', MAX).text).toContain(
      '| 12" tyre | 9 | extra |\n| x |  |  |',
    );
  });

  it('says when there is nothing or a quote stays open', () => {
    expect(() => parseCsv('\n\n', MAX)).toThrow('no rows');
    expect(() => parseCsv('a,b\n"open,1\n2,3', MAX)).toThrow('quotation mark');
  });
});
