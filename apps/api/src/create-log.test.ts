import { expect, it } from 'vitest';
import { createLog } from './create-log.ts';

it('#70 masks personal data in every line, which stays JSON', () => {
  const lines: string[] = [];
  const log = createLog({ logLevel: 'info' }, { write: (line: string) => void lines.push(line) });
  const cause = new Error('400: "I am ida@example.com, 4111 1111 1111 1111"');
  log.error(
    { err: new Error('refused: call +47 22 33 44 55', { cause }), rows: 1234567890 },
    'bug',
  );
  log.info({ url: '/x', key: 'sk-abcdefghijklmnop1234' }, 'mail to bo@example.org');
  const [first, second] = lines.map((line): unknown => JSON.parse(line));
  expect(first).toMatchObject({ level: 50, rows: 1234567890, msg: 'bug' });
  expect(second).toMatchObject({ msg: 'mail to [email]', key: '[key]' });
  expect(lines.join()).not.toMatch(/ida@|bo@|4111|22 33|sk-abc/);
  expect(lines.join()).toContain('[card]');
});
