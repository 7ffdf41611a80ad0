/**
 * Black or white, whichever can be read (4.5 : 1) on a ground of `accent` (`#rrggbb`). White can up to a relative luminance of 0.183,
 * black from 0.175 on; the power 2.2 instead of the two pieces of sRGB is off by less than what lies between.
 */
export function readableOn(accent: string): string {
  const luminance = [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
    const channel = Number(`0x${accent.slice(2 * at + 1, 2 * at + 3)}`);
    return sum + weight * (channel / 255) ** 2.2;
  }, 0);
  return luminance < 0.179 ? '#fff' : '#000';
}
