import type { Theme } from '@pixel/contract';
import { readableAs, readableOn } from './contrast.ts';

/** The bot's part of what `frame.css` draws with. Every value is a checked colour or number: no text reaches CSS. */
export function themeCss({ accent, radius }: Pick<Theme, 'accent' | 'radius'>): string {
  const color = /^#[0-9a-f]{6}$/i.test(accent) ? accent : '#4f46e5';
  return `:host{--accent:${color};--on-accent:${readableOn(color)};--radius:${Number(radius) || 0}px;--link-light:${readableAs(color, false)};--link-dark:${readableAs(color, true)}}`;
}
