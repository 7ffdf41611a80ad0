import { randomFillSync } from 'node:crypto';

const POOL_BYTES = 4_096;

/**
 * Random bytes for ids, from the system's source but many at a time: asking it for ten costs as much as for a thousand. Not
 * for secrets, which should not lie in memory before they are needed. At most 4,096 at once.
 */
export function createRandomPool(): (count: number) => Uint8Array {
  const pool = new Uint8Array(POOL_BYTES);
  let used = POOL_BYTES;
  return (count) => {
    if (count > POOL_BYTES) throw new RangeError(`More than ${POOL_BYTES} random bytes at once.`);
    if (used + count > POOL_BYTES) {
      randomFillSync(pool);
      used = 0;
    }
    used += count;
    return pool.slice(used - count, used);
  };
}
