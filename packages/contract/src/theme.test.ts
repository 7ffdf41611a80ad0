import { expect, test } from 'vitest';
import { DEFAULT_THEME, Theme } from './theme.ts';

const problemsOf = (change: object) =>
  Theme.safeParse({ ...DEFAULT_THEME, ...change }).error?.issues.map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  ) ?? [];

test.each([
  '',
  'https://shop.example/logo.png',
  'http://localhost:3000/logo.svg',
  'http://[::1]/x',
  '/widget/pictures/bot_pub_0123456789abcdefghij/0123456789abcdef0123456789abcdef',
])('a launcher may have the picture “%s”', (launcherImageUrl) => {
  expect(problemsOf({ launcherImageUrl })).toEqual([]);
});

test.each([
  ['http://shop.example/logo.png', 'is not a secure web address (https://…)'],
  ['http://localhost.shop.example/logo.png', 'is not a secure web address (https://…)'],
  ['/widget/pictures/../../x', 'is not a web address (https://…)'],
  ['//evil.example/x.png', 'is not a web address (https://…)'],
  ['javascript:alert(1)', 'is not a web address (https://…)'],
  ['data:image/svg+xml,<svg/>', 'is not a web address (https://…)'],
  ['https://me:secret@shop.example/logo.png', 'is not a web address (https://…)'],
])('but not “%s”', (launcherImageUrl, message) => {
  expect(problemsOf({ launcherImageUrl })).toEqual([`launcherImageUrl ${message}`]);
});

test('the picture of a bot can be taken away again', () => {
  expect(problemsOf({ avatarUrl: '' })).toEqual([]);
  expect(problemsOf({ avatarUrl: 'logo.png' })).toEqual([
    'avatarUrl is not a web address (https://…)',
  ]);
});
