/**
 * Black or white, whichever can be read (4.5 : 1) on a ground of `accent` (`#rrggbb`). White can up to a relative luminance of 0.183,
 * black from 0.175 on; the power 2.2 instead of the two pieces of sRGB is off by less than what lies between.
 */
export function readableOn(accent: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(
    (at) => (Number.parseInt(accent.slice(at, at + 2), 16) / 255) ** 2.2,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.179 ? '#fff' : '#000';
}
