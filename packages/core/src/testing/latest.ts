/** The later of two ISO times in UTC, which sort as text. */
export const latest = (a: string, b: string): string => [a, b].toSorted().at(-1) ?? a;
