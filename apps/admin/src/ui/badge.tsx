import type { ReactNode } from 'react';
import css from './badge.module.css';
import { cx } from './cx.ts';
import type { Tone } from './notice.tsx';

/** A word on the state of a thing. `plain` has no dot: for what is a kind, not a state. */
export function Badge({
  tone = 'neutral',
  plain = false,
  children,
}: {
  tone?: Tone | 'accent';
  plain?: boolean;
  children: ReactNode;
}) {
  return (
    <span className={cx(css.badge, tone !== 'neutral' && css[tone], plain && css.plain)}>
      {children}
    </span>
  );
}
