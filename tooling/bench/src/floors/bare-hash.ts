import { hash } from '@node-rs/argon2';
import { serveCalls } from '../processes/serve-calls.ts';

/** What a sign-in costs at least: one Argon2id digest with OWASP's first setting, as Pixel has it. */
export type BareHash = {
  /** Milliseconds of each digest. */
  readonly hash: (count: number) => Promise<number[]>;
};

const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

serveCalls({
  async hash(count) {
    const ms: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const startedAt = performance.now();
      await hash(`a password of nobody, ${i}`, OPTIONS);
      ms.push(performance.now() - startedAt);
    }
    return ms;
  },
} satisfies BareHash);
