/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2, "relative luminance"). */
export function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channelsOf(hex).map((channel) =>
    channel <= 10 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const channelsOf = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/**
 * Text colour for a ground of `accent`: white where it reaches 4.5 : 1 (luminance 1.05 / 4.5 - 0.05), black elsewhere, which
 * reaches it from luminance 4.5 * 0.05 - 0.05 on.
 */
export const readableOn = (accent: string) => (luminance(accent) <= 0.1833 ? '#fff' : '#000');

/** Luminance beyond which a text can be read (4.5 : 1): at most this on the light ground `#f4f5f7`, at least this on the dark `#22252c`. */
const LIGHT_MAX = 0.1638;
const DARK_MIN = 0.2581;

/** `color` moved towards black or white until it can be read (4.5 : 1) on the light or dark grounds of the panel. */
export function readableAs(color: string, isOnDark: boolean): string {
  let result = color;
  for (
    let step = 1;
    isOnDark ? luminance(result) < DARK_MIN : luminance(result) > LIGHT_MAX;
    step++
  )
    result = `#${channelsOf(color)
      .map((channel) => Math.round(channel + ((isOnDark ? 255 : 0) - channel) * (step / 20)))
      .map((channel) => channel.toString(16).padStart(2, '0'))
      .join('')}`;
  return result;
}
