/** Limits of one call, in milliseconds. */
export interface CallTimes {
  /** To the first event, and between two. */
  readonly idleMs: number;
  readonly totalMs: number;
}

/** One signal for the caller's stop, the idle time and the total time. */
export interface TimeWatch {
  readonly signal: AbortSignal;
  /** Something came: the idle time begins again. */
  touch(): void;
  /** Aborts what is still open; an ended call is not harmed. */
  end(): void;
}

/** Made once: an error of its own for every answer costs more than the timers. */
const ENDED = new Error('the call ended');

/** Starts to watch a call. The caller ends the watch. */
export function watchTime(outer: AbortSignal, { idleMs, totalMs }: CallTimes): TimeWatch {
  const abort = new AbortController();
  const stop = () => abort.abort(outer.reason);
  if (outer.aborted) stop();
  outer.addEventListener('abort', stop, { once: true });
  const idle = setTimeout(() => abort.abort(new Error(`nothing came for ${idleMs} ms`)), idleMs);
  const total = setTimeout(() => abort.abort(new Error(`not done in ${totalMs} ms`)), totalMs);
  return {
    signal: abort.signal,
    touch: () => void idle.refresh(),
    end() {
      clearTimeout(idle);
      clearTimeout(total);
      outer.removeEventListener('abort', stop);
      abort.abort(ENDED);
    },
  };
}
