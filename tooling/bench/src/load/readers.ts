import { Agent } from 'node:http';
import { serveCalls } from '../processes/serve-calls.ts';
import { ask, type Target } from './ask.ts';
import { type Held, type Hold, holdConversations } from './hold-conversations.ts';
import { type Repeat, type Repeated, repeatCalls } from './repeat-calls.ts';

/** What readers ask, and for how long. */
export interface Reading {
  readonly target: Target;
  /** Bodies of the requests, taken in turn. */
  readonly bodies: readonly string[];
  /** Each asks again as soon as it has its answer. */
  readonly readers: number;
  readonly seconds: number;
}

export interface Read {
  readonly answers: number;
  /** Until the last answer that was asked for in time. */
  readonly seconds: number;
  /** Milliseconds to the first words, and to the end, of each answer. */
  readonly firstMs: readonly number[];
  readonly totalMs: readonly number[];
}

/** The load generator: a process of its own, so that it cannot slow what it measures. */
export type Readers = {
  readonly read: (reading: Reading) => Promise<Read>;
  readonly hold: (hold: Hold) => Promise<Held>;
  readonly repeat: (repeat: Repeat) => Promise<Repeated>;
};

let asked = 0;

serveCalls({
  async read({ target, bodies, readers, seconds }) {
    const agent = new Agent({ keepAlive: true, maxSockets: readers });
    const firstMs: number[] = [];
    const totalMs: number[] = [];
    const startedAt = performance.now();
    const reader = async () => {
      while (performance.now() - startedAt < seconds * 1000) {
        const body = bodies[asked++ % bodies.length] ?? '';
        const answer = await ask(agent, target, body);
        firstMs.push(answer.firstMs);
        totalMs.push(answer.totalMs);
      }
    };
    try {
      await Promise.all(Array.from({ length: readers }, reader));
    } finally {
      agent.destroy();
    }
    const elapsed = (performance.now() - startedAt) / 1000;
    return { answers: totalMs.length, seconds: elapsed, firstMs, totalMs };
  },
  hold: holdConversations,
  repeat: repeatCalls,
} satisfies Readers);
