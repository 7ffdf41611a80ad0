import { setTimeout as sleep } from 'node:timers/promises';

/** Waits; rejects when the signal is aborted. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export const systemWait: Wait = (ms, signal) => sleep(ms, undefined, { signal });

/** Keeps requests to one site apart. */
export interface Pace {
  /** Resolves when the next request may start. */
  turn(signal: AbortSignal): Promise<void>;
  /** Tells how long a request took: a slow site gets slower visits. */
  took(ms: number): void;
  /** Nothing starts before this time has passed. */
  pause(ms: number): void;
}

const MAX_EASE_MS = 500;

/** `delayMs` is what robots.txt asks for; `now` is in milliseconds. */
export function createPace(delayMs: number, wait: Wait, now: () => number): Pace {
  let freeAt = 0;
  let easeMs = 0;
  return {
    turn: async (signal) => {
      const startsAt = Math.max(now(), freeAt);
      freeAt = startsAt + Math.max(delayMs, easeMs);
      const ms = startsAt - now();
      if (ms > 0) await wait(ms, signal);
    },
    took: (ms) => {
      easeMs = Math.min(MAX_EASE_MS, ms / 4);
    },
    pause: (ms) => {
      freeAt = Math.max(freeAt, now() + ms);
    },
  };
}
