/** Longer keys are computed each time: remembering them would cost more memory than it saves work. */
const LONGEST = 6_000;

/**
 * `make` with its last `limit` results kept by text. The passages of a bot are asked about again and again, and taking one
 * apart costs more than everything else in an answer. The results must not be changed by callers.
 */
export function remember<T>(limit: number, make: (text: string) => T): (text: string) => T {
  return rememberBy(limit, (text) => text, make);
}

/** As `remember`, for what is told apart by a key made of it. */
export function rememberBy<I, T>(
  limit: number,
  keyOf: (input: I) => string,
  make: (input: I) => T,
): (input: I) => T {
  const kept = new Map<string, T>();
  return (input) => {
    const key = keyOf(input);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(input);
    if (key.length > LONGEST) return made;
    // The map is in order of making: the oldest entry goes first.
    if (kept.size >= limit)
      for (const oldest of kept.keys()) {
        kept.delete(oldest);
        break;
      }
    kept.set(key, made);
    return made;
  };
}
