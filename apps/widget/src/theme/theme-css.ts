import type { Theme } from '@pixel/contract';
import { readableAs, readableOn } from './contrast.ts';

const LIGHT = {
  scheme: 'light',
  bg: '#ffffff',
  soft: '#f4f5f7',
  line: '#e4e6eb',
  text: '#171a21',
  muted: '#59616e',
  danger: '#b3261e',
};
const DARK: typeof LIGHT = {
  scheme: 'dark',
  bg: '#16181d',
  soft: '#22252c',
  line: '#343841',
  text: '#eceef2',
  muted: '#a3abb8',
  danger: '#ff8a80',
};

/** The variables that `panel.css` draws with. Every value is a checked colour, number or word: no text reaches CSS. */
export function themeCss(theme: Pick<Theme, 'accent' | 'radius' | 'scheme'>): string {
  const accent = /^#[0-9a-f]{6}$/i.test(theme.accent) ? theme.accent : '#4f46e5';
  const shared = `--accent:${accent};--on-accent:${readableOn(accent)};--radius:${Number(theme.radius) || 0}px`;
  const ground = (tokens: typeof LIGHT) => {
    const variables = Object.entries(tokens).map(([name, value]) => `--${name}:${value}`);
    return `:host{--link:${readableAs(accent, tokens.soft)};${variables.join(';')}}`;
  };
  const dark = ground(DARK);
  const grounds = {
    light: ground(LIGHT),
    dark,
    auto: `${ground(LIGHT)}@media(prefers-color-scheme:dark){${dark}}`,
  };
  return `:host{${shared}}${grounds[theme.scheme]}`;
}
