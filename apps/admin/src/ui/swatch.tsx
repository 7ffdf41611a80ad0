import css from './swatch.module.css';

/** First letter of a name on a colour, to tell things apart at a glance. */
export function Swatch({
  name,
  color,
  large = false,
}: {
  name: string;
  color?: string;
  large?: boolean;
}) {
  return (
    <span
      className={large ? css.large : css.swatch}
      style={color ? { background: color, color: inkOn(color) } : undefined}
      aria-hidden="true"
    >
      {[...name.trim()][0]?.toUpperCase() ?? '·'}
    </span>
  );
}

/** Black or white, whichever reads better on a `#rrggbb` colour (WCAG 2 relative luminance, crossover at 0.179). */
export function inkOn(color: string): '#000000' | '#ffffff' {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#000000' : '#ffffff';
}
