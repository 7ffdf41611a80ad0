/** `T` whose optional properties, when they are there, are not undefined. */
export type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/**
 * `value` without the keys that hold undefined. Safe cast: exactly those keys are gone, which is what the type says
 * (zod writes an optional key as `key?: T | undefined`).
 */
export function definedOnly<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, entry]) => entry !== undefined),
  ) as Defined<T>;
}
