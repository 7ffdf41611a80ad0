import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import type { PasswordHasher } from '@pixel/core';

/**
 * OWASP's first setting for Argon2id (the library's default algorithm): 19 MiB of memory, two passes, one lane.
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Hashes at the same time: more would only take memory, and the cores and pool threads that answer visitors. */
const AT_ONCE = Math.min(4, Math.max(1, availableParallelism()));

/** Argon2id in the library's thread pool, a bounded number at a time. */
export function createArgon2Hasher(): PasswordHasher {
  const waiting: (() => void)[] = [];
  let running = 0;
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    // Who is woken takes over the place of the one who leaves: nobody who comes meanwhile can take it.
    if (running === AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
  return {
    hash: (password) => inTurn(() => hash(password, OPTIONS)),
    verify: (digest, password) => inTurn(() => verify(digest, password).catch(() => false)),
  };
}
