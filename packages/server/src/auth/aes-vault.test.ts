import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { createAesVault } from './aes-vault.ts';
import { findSecretKey } from './secret-key.ts';

const KEY = 'a key of at least thirty-two characters';
const vault = createAesVault(KEY);

test('#21 what is sealed opens again, and looks different every time', () => {
  const sealed = vault.seal('device', 'Grüße 🙂');
  expect(vault.open('device', sealed)).toBe('Grüße 🙂');
  expect(vault.seal('device', 'Grüße 🙂')).not.toBe(sealed);
  expect(vault.open('empty', vault.seal('empty', ''))).toBe('');
  expect(createAesVault(KEY).open('device', sealed)).toBe('Grüße 🙂');
});

test('#21 nothing opens for another purpose, with another key, or changed in any place', () => {
  const sealed = vault.seal('device', 'usr_1');
  expect(vault.open('second factor', sealed)).toBeNull();
  expect(createAesVault(`${KEY}.`).open('device', sealed)).toBeNull();
  for (let at = 0; at < sealed.length; at += 1) {
    const other = sealed[at] === 'A' ? 'B' : 'A';
    const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
    // The last digits of base64 may say the same bytes twice.
    if (
      Buffer.from(changed.slice(3), 'base64url').equals(Buffer.from(sealed.slice(3), 'base64url'))
    )
      continue;
    expect(vault.open('device', changed), changed).toBeNull();
  }
});

test.each(['', 'v1', 'v1.', 'v1.AAAA', 'v2.AAAA', 'nonsense', '\0'])(
  '#21 what is no sealed text opens nothing: %j',
  (text) => {
    expect(vault.open('device', text)).toBeNull();
  },
);

test('#21 the key is the setting, or made once and readable by its owner only', async () => {
  const dataDir = join(await temporaryFolder(), 'data');
  expect(await findSecretKey({ secretKey: KEY, dataDir })).toBe(KEY);
  const made = await Promise.all(
    Array.from({ length: 5 }, () => findSecretKey({ secretKey: undefined, dataDir })),
  );
  expect(new Set(made).size).toBe(1);
  expect(made[0]?.length).toBeGreaterThanOrEqual(43);
  expect((await stat(join(dataDir, 'secret-key'))).mode & 0o077).toBe(0);
});
