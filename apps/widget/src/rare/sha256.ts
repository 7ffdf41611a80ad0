/** Fractional parts of the roots of the first primes, as FIPS 180-4 wants them. */
function constants(count: number, root: number): Uint32Array {
  const words = new Uint32Array(count);
  let found = 0;
  for (let number = 2; found < count; number++) {
    let divisor = 2;
    while (number % divisor !== 0) divisor++;
    if (divisor === number) words[found++] = (number ** (1 / root) % 1) * 2 ** 32;
  }
  return words;
}

const K = constants(64, 3);
const START = constants(8, 2);
const W = new Uint32Array(64);

/** Takes one block of 64 bytes into `state`, eight words. */
function compress(state: Uint32Array, block: DataView): void {
  for (let at = 0; at < 64; at++) {
    if (at < 16) W[at] = block.getUint32(at * 4);
    else {
      const [a = 0, b = 0] = [W[at - 15], W[at - 2]];
      const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
      const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
      W[at] = (W[at - 16] ?? 0) + s0 + (W[at - 7] ?? 0) + s1;
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[at] ?? 0) + (W[at] ?? 0)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word;
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/**
 * SHA-256 of `prefix` followed by something short, as eight words. What stays the same is taken in once: each call costs
 * one or two blocks. The browser's own digest is missing on pages without TLS and answers one task later.
 */
export function sha256After(prefix: string): (rest: string) => Uint32Array {
  const bytes = new TextEncoder().encode(prefix);
  const midstate = START.slice();
  const whole = bytes.length - (bytes.length % 64);
  for (let at = 0; at < whole; at += 64) compress(midstate, new DataView(bytes.buffer, at, 64));
  const left = bytes.subarray(whole);
  return (rest) => {
    const more = new TextEncoder().encode(rest);
    const length = left.length + more.length;
    const tail = new Uint8Array(Math.ceil((length + 9) / 64) * 64);
    tail.set(left);
    tail.set(more, left.length);
    tail[length] = 0x80;
    const view = new DataView(tail.buffer);
    view.setUint32(tail.length - 4, (whole + length) * 8);
    const state = midstate.slice();
    for (let at = 0; at < tail.length; at += 64) compress(state, new DataView(tail.buffer, at, 64));
    return state;
  };
}
