/** An accent with what can be read on it and of it, at 4.5 : 1 (WCAG 2.2 AA): all are `#rrggbb`. */
interface ReadableAccent {
  /** Text on a ground of the accent: white or black. */
  readonly on: string;
  /** The accent as text on the light grounds of the panel, moved towards black as far as it must be. */
  readonly light: string;
  /** The same on the dark grounds, moved towards white. */
  readonly dark: string;
}

/** The grounds in `frame.css` of the widget on which text is hardest to read. */
const GROUNDS = { light: '#f4f5f7', dark: '#22252c' };
const STEPS = 40;

/** What can be read on `accent` (`#rrggbb`) and of it. */
export function readableAccent(accent: string): ReadableAccent {
  return {
    on: contrast(accent, '#ffffff') >= 4.5 ? '#ffffff' : '#000000',
    light: movedUntilRead(accent, { towards: 0, ground: GROUNDS.light }),
    dark: movedUntilRead(accent, { towards: 255, ground: GROUNDS.dark }),
  };
}

function movedUntilRead(
  color: string,
  { towards, ground }: { readonly towards: number; readonly ground: string },
): string {
  let moved = color;
  for (let step = 1; step <= STEPS && contrast(moved, ground) < 4.5; step++)
    moved = `#${channelsOf(color)
      .map((channel) => Math.round(channel + ((towards - channel) * step) / STEPS))
      .map((channel) => channel.toString(16).padStart(2, '0'))
      .join('')}`;
  return moved;
}

const channelsOf = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channelsOf(hex).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
