import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plainText', () => {
  it('shows Markdown as a reader sees it', () => {
    const markdown =
      '## **Big** title\n\nSee [our *shop*](https://a.example) and `code`.\n\n- item __one__\n\n| A | B |\n|---|---|\n| 1 | ~~2~~ |';
    expect(plainText(markdown)).toBe('Big title\nSee our shop and code.\nitem one\nA, B\n1, 2');
  });

  it('leaves names with underscores and sums with stars alone', () => {
    expect(plainText('call my_long_name with 2 * 3 * 4')).toBe('call my_long_name with 2 * 3 * 4');
  });
});
