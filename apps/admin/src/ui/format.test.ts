import { expect, it } from 'vitest';
import { formatBytes, formatDuration, formatMany, formatMoney, formatUrl } from './format.ts';

it('writes sizes in the unit people would use', () => {
  expect(formatBytes(0)).toBe('0 B');
  expect(formatBytes(1_536)).toBe('1.5 KB');
  expect(formatBytes(52_428_800)).toBe('50 MB');
});

it('writes how long something runs', () => {
  expect(formatDuration(42)).toBe('42 s');
  expect(formatDuration(3_660)).toBe('1 h 1 min');
  expect(formatDuration(60 * 60 * 72)).toBe('3 days');
});

it('writes small amounts with their digits and large ones as people would', () => {
  expect(formatMoney(0)).toBe('0.00');
  expect(formatMoney(156)).toBe('0.000156');
  expect(formatMoney(12_345_678_900)).toBe('12,345.68');
});

it('counts one and many', () => {
  expect(formatMany(1, 'page')).toBe('1 page');
  expect(formatMany(2_000, 'page')).toBe('2,000 pages');
});

it('shortens addresses and leaves other texts alone', () => {
  expect(formatUrl('https://example.com/')).toBe('example.com');
  expect(formatUrl('https://example.com/help?x=1')).toBe('example.com/help');
  expect(formatUrl('just words')).toBe('just words');
});
