/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Text colour for a ground of `accent`: white where it reaches 4.5 : 1 (luminance 1.05 / 4.5 - 0.05), near-black otherwise. */
export const readableOn = (accent: string) => (luminance(accent) <= 0.1833 ? '#ffffff' : '#111318');

/** `color` moved towards black or white until it can be read (4.5 : 1) on `ground`. */
export function readableAs(color: string, ground: string): string {
  const target = luminance(ground) > 0.18 ? 0 : 255;
  let result = color;
  for (let step = 1; step <= 20 && contrast(result, ground) < 4.5; step++) {
    const channels = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(color.slice(at, at + 2), 16);
      const moved = Math.round(channel + ((target - channel) * step) / 20);
      return moved.toString(16).padStart(2, '0');
    });
    result = `#${channels.join('')}`;
  }
  return result;
}
