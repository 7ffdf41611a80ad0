/** A size for people, in the words of a language. */
export function sizeOf(bytes: number, language: string): string {
  const isLarge = bytes >= 1e6;
  const value = Math.max(0.1, bytes / (isLarge ? 1e6 : 1e3));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: isLarge || bytes < 1e3 ? 1 : 0,
  }).format(value);
}
