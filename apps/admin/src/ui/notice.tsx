import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';
import css from './notice.module.css';

export type Tone = 'neutral' | 'good' | 'warn' | 'bad';

const ICONS: Record<Tone, IconName> = {
  neutral: 'info',
  good: 'check',
  warn: 'warning',
  bad: 'warning',
};

/** A message in the flow of a page, with at most one thing to do. A bad one is read aloud at once. */
export function Notice({
  tone = 'neutral',
  action,
  children,
}: {
  tone?: Tone;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      className={cx(css.notice, tone !== 'neutral' && css[tone])}
      role={tone === 'bad' ? 'alert' : undefined}
    >
      <Icon name={ICONS[tone]} />
      <div className={css.text}>{children}</div>
      {action}
    </div>
  );
}
