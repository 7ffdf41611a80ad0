import { createHash, createHmac } from 'node:crypto';

/** SHA-256 by Node: tests may, core itself gets it through Ctx. */
export const sha256 = (value: string | Uint8Array): Uint8Array =>
  createHash('sha256').update(value).digest();

/** HMAC-SHA-1 by Node. */
export const hmacSha1 = (key: Uint8Array, value: Uint8Array): Uint8Array =>
  createHmac('sha1', key).update(value).digest();

/** Bytes that differ on every call and are the same in every run; later calls sort later, so ids made in one millisecond keep their order. */
export function createRandomBytes(seed = 0): (count: number) => Uint8Array {
  let calls = 0;
  return (count) => {
    calls += 1;
    const bytes = new Uint8Array(count);
    for (let start = 0; start < count; start += 32) {
      bytes.set(sha256(`${seed} ${calls} ${start}`).subarray(0, count - start), start);
    }
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(calls);
    bytes.set(counter.subarray(0, Math.min(4, count)));
    return bytes;
  };
}
