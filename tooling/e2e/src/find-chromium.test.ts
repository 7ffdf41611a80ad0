import { expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';

test('the browser that CHROMIUM_PATH names is taken', () => {
  expect(findChromium({ CHROMIUM_PATH: process.execPath, PATH: '' })).toBe(process.execPath);
});

test('a wrong CHROMIUM_PATH is not replaced by another browser', () => {
  expect(findChromium({ CHROMIUM_PATH: '/nowhere/chromium', PATH: process.env.PATH })).toBeNull();
});

test('without a browser in PATH there is none', () => {
  expect(findChromium({ PATH: '/nowhere' })).toBeNull();
});
