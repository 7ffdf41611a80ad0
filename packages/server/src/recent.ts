/** The same function, with `effect` when it is over, whether it failed or not. */
export const followedBy =
  (effect: () => void) =>
  <A extends unknown[], R>(write: (...of: A) => Promise<R>) =>
  async (...of: A): Promise<R> => {
    try {
      return await write(...of);
    } finally {
      effect();
    }
  };

/** Look-ups remembered at the same time. */
const MOST = 2_000;

/** What was looked up a moment ago. */
export interface Recent {
  /**
   * What `find` found for `key` at most `maxAgeMs` ago; callers that come while it searches share its answer. Nothing found
   * and failures are not remembered. Callers must not change what they get.
   */
  recall<T>(key: string, find: () => Promise<T | null>): Promise<T | null>;
  /** Every next look-up is a new one, also while an older one is still searching. */
  forget(): void;
}

interface Entry {
  readonly found: Promise<unknown>;
  readonly until: number;
}

export function createRecent(options: {
  readonly maxAgeMs: number;
  /** Milliseconds that never go back. */
  readonly clock: () => number;
}): Recent {
  const { maxAgeMs, clock } = options;
  const entries = new Map<string, Entry>();
  return {
    recall<T>(key: string, find: () => Promise<T | null>): Promise<T | null> {
      const known = entries.get(key);
      // Safe: a key is only ever asked for with one kind of `find`.
      if (known && clock() < known.until) return known.found as Promise<T | null>;
      const found = find();
      const entry = { found, until: clock() + maxAgeMs };
      const drop = () => {
        if (entries.get(key) === entry) entries.delete(key);
      };
      entries.delete(key);
      entries.set(key, entry);
      found.then((value) => value === null && drop(), drop);
      for (const oldest of entries.keys()) {
        if (entries.size <= MOST) break;
        entries.delete(oldest);
      }
      return found;
    },
    forget: () => entries.clear(),
  };
}
