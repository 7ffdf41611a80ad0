import { sha256After } from './sha256.ts';

/** How long the page is kept from anything else at a time, in milliseconds. */
const SLICE_MS = 6;

/**
 * Finds a nonce with which SHA-256 of `challenge.nonce` begins with `difficulty` zero bits. In slices: a worker of our
 * origin or of a blob is refused by many pages' policies.
 */
export async function solveWork(work: {
  readonly challenge: string;
  readonly difficulty: number;
}): Promise<string> {
  const hash = sha256After(`${work.challenge}.`);
  for (let nonce = 0; ; ) {
    const until = performance.now() + SLICE_MS;
    while (performance.now() < until) {
      const text = String(nonce++);
      if (zeroBits(hash(text)) >= work.difficulty) return text;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function zeroBits(words: Uint32Array): number {
  const at = words.findIndex((word) => word !== 0);
  return at < 0 ? 256 : at * 32 + Math.clz32(words[at] ?? 0);
}
