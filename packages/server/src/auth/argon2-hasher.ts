import { hash, verify } from '@node-rs/argon2';
import type { PasswordHasher } from '@pixel/core';

/** OWASP's first setting for Argon2id (the library's default algorithm): 19 MiB of memory, two passes, one lane. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Hashes at the same time: more would only take memory and the cores that answer visitors. */
const AT_ONCE = 2;

/** Argon2id in the library's thread pool, a bounded number at a time. */
export function createArgon2Hasher(): PasswordHasher {
  const waiting: (() => void)[] = [];
  let running = 0;
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
  return {
    hash: (password) => inTurn(() => hash(password, OPTIONS)),
    verify: (digest, password) => inTurn(() => verify(digest, password).catch(() => false)),
  };
}
