import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Target } from './ask.ts';
import { listenTo } from './listen-to.ts';

/** Many conversations, each with one long answer that is being written. */
export interface Hold {
  readonly target: Target;
  readonly bodies: readonly string[];
  readonly conversations: number;
  /** They are opened one after another over this time. */
  readonly rampSeconds: number;
  /** What every answer must be once its pieces are put together. */
  readonly expected: string;
}

export interface Held {
  /** Answers whose pieces were not exactly the expected text. */
  readonly damaged: number;
  /** Milliseconds between two pieces of one answer, from the last opening to the first end. */
  readonly gapsMs: readonly number[];
  readonly pieces: number;
}

/** At most so many gaps are handed on, evenly taken. */
const GAPS = 200_000;

export async function holdConversations(hold: Hold): Promise<Held> {
  const { target, bodies, conversations, rampSeconds, expected } = hold;
  const agent = new Agent({ keepAlive: true, maxSockets: conversations });
  const startedAt = performance.now();
  const heard = await Promise.all(
    Array.from({ length: conversations }, async (_, at) => {
      await sleep((at * rampSeconds * 1000) / conversations);
      return listenTo(agent, target, bodies[at % bodies.length] ?? '');
    }),
  );
  agent.destroy();
  const firstEnd = Math.min(...heard.map(({ arrivals }) => arrivals.at(-1) ?? 0));
  const lastOpening = startedAt + rampSeconds * 1000;
  const gaps = heard.flatMap(({ arrivals }) =>
    arrivals.flatMap((arrival, at) => {
      const before = arrivals[at - 1];
      const allAreOpen = arrival <= firstEnd && before !== undefined && before >= lastOpening;
      return allAreOpen ? [arrival - before] : [];
    }),
  );
  const step = Math.max(1, Math.ceil(gaps.length / GAPS));
  return {
    damaged: heard.filter(({ text }) => text !== expected).length,
    gapsMs: gaps.filter((_, at) => at % step === 0),
    pieces: heard.reduce((sum, { arrivals }) => sum + arrivals.length, 0),
  };
}
