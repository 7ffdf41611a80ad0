import { describe, expect, it } from 'vitest';
import { splitPassages } from './split-passages.ts';

const sentence = (i: number): string => `Sentence number ${i} has exactly eight words in it.`;
const prose = (count: number): string =>
  Array.from({ length: count }, (_, i) => sentence(i)).join(' ');

describe('splitPassages', () => {
  it('starts a passage at each heading and names the path above it', () => {
    const text = `# Shop\n\n## Shipping\n\n${prose(8)}\n\n## Returns\n\n### Window\n\n${prose(7)}`;
    const pieces = splitPassages({ title: 'Shop', text });
    expect(pieces.map(({ headings }) => headings)).toEqual([['Shipping'], ['Returns', 'Window']]);
    expect(pieces[0]?.text.startsWith('Sentence number 0')).toBe(true);
  });

  it('leaves its mark to the item that begins a passage', () => {
    const text = '# Claims\n\n1. Stop riding.\n2. Write to us.\n\n# Excluded\n\n- Wear\n- Crashes';
    const pieces = splitPassages({ title: '', text }, { targetWords: 5 });
    expect(pieces.map((piece) => piece.text)).toEqual([
      '1. Stop riding.\n2. Write to us.',
      '- Wear\n- Crashes',
    ]);
    for (const piece of pieces) expect(text.slice(piece.start, piece.end)).toBe(piece.text);
  });

  it('cuts a long section between sentences with an overlap', () => {
    const text = prose(75);
    const pieces = splitPassages({ title: '', text });
    expect(pieces).toHaveLength(3);
    pieces.forEach((piece, i) => {
      expect(piece.text).toMatch(/^Sentence number \d+ .* it\.$/s);
      if (i > 0) expect(piece.start).toBeLessThan(pieces[i - 1]?.end ?? 0);
    });
  });

  it('never cuts a table row and repeats the header row as last heading', () => {
    const rows = Array.from({ length: 120 }, (_, i) => `| Country ${i} | ${i} days | $${i}.90 |`);
    const text = `## Rates\n\n| Country | Time | Price |\n|---|---|---|\n${rows.join('\n')}`;
    const pieces = splitPassages({ title: 'Help', text });
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces.slice(1)) {
      expect(piece.headings).toEqual(['Rates', 'Country | Time | Price']);
      expect(piece.text.startsWith('| Country')).toBe(true);
      expect(piece.text.endsWith(' |')).toBe(true);
    }
    for (const row of rows) expect(pieces.some((piece) => piece.text.includes(row))).toBe(true);
  });

  it('joins tiny neighbouring sections and keeps their headings in the text', () => {
    const text = '## Hours\n\nNine to five.\n\n## Phone\n\nCall us.';
    const pieces = splitPassages({ title: 'Shop', text });
    expect(pieces).toHaveLength(1);
    expect(pieces[0]?.text).toBe(text);
  });

  it('cuts a sentence only when it alone is longer than the limit', () => {
    const pieces = splitPassages({ title: '', text: 'word '.repeat(400) }, { maxChars: 300 });
    expect(pieces.every(({ text }) => text.length <= 300 && /^word.*word$/.test(text))).toBe(true);
  });
});
