import { expect, it } from 'vitest';
import { CreateClient, LIMITS, Setup } from './index.ts';

const why = (name: string) =>
  CreateClient.safeParse({ name }).error?.issues.map(({ message }) => message);

it.each([
  ...['\u200b', '\u2800', '\u3164', '\u200b \u3164', '\u00ad', '\ufe0f', '\u0301', '\u115f'],
])('refuses the name %j, of which nothing is seen', (name) => {
  expect(why(name)).toEqual(['has no visible character']);
});

it.each([
  ...['Shop\nAdmin', 'Shop\r\nBcc: x', 'a\tb', 'a\u0007b', 'a\u0085b', 'a\u2028b', 'a\u2029b'],
  ...['\u202e', 'Shop \u202egnp.exe', 'a\u202ab', '\u2066a\u2069', 'a\u001bb', '\u007fa'],
])('refuses the name %j, which does not read as one line', (name) => {
  expect(why(name)).toEqual(['contains line breaks or characters that control the text']);
});

it.each([
  ...[
    'Ada',
    '  Ada Lovelace\n',
    '株式会社',
    'سلام',
    'שלום\u200f!',
    'می\u200cخواهم',
    '👩\u200d💻',
    '🚲',
    '§',
    'Zoë',
    'Zoe\u0308',
  ],
])('takes the name %j, without white space around it', (name) => {
  expect(CreateClient.parse({ name }).name).toBe(name.trim());
});

it('says once what is wrong with a name, of a person or of anything else', () => {
  expect(why('')).toEqual(['must not be empty']);
  expect(why(' ')).toEqual(['must not be empty']);
  expect(why('\n'.repeat(LIMITS.nameLength + 1))).toHaveLength(1);
  const person = { token: 't', email: 'a@b.example', password: 'correct horse battery' };
  expect(Setup.safeParse({ ...person, name: 'Ada\nAdmin' }).error?.issues).toMatchObject([
    { path: ['name'] },
  ]);
  for (const field of ['company', 'phone', 'industry'])
    expect(CreateClient.safeParse({ name: 'A', [field]: 'a\nb' }).error?.issues).toMatchObject([
      { path: [field] },
    ]);
});
