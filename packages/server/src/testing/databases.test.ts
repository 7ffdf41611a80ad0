import { stderr } from 'node:process';
import { expect, test } from 'vitest';
import { databases } from './databases.ts';

test('adapters are tested on the databases that are here', () => {
  const names = databases.map(({ name }) => name);
  expect(names).toContain('PGlite');
  if (!names.includes('PostgreSQL')) {
    stderr.write(
      'PostgreSQL was left out: set TEST_DATABASE_URL to a server that may be filled.\n',
    );
  }
});
