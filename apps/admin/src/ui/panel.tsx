import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import css from './panel.module.css';

/** A framed part of a page. `flush` lets a table or list reach the frame. */
export function Panel({
  title,
  description,
  actions,
  flush = false,
  children,
}: {
  title?: string;
  description?: ReactNode;
  actions?: ReactNode;
  flush?: boolean;
  children?: ReactNode;
}) {
  return (
    <section className={css.panel}>
      {title && (
        <div className={css.head}>
          <div className={css.titles}>
            <h2>{title}</h2>
            {description && <p>{description}</p>}
          </div>
          {actions}
        </div>
      )}
      {children ? (
        <div className={cx(css.body, flush && css.flush)}>{children}</div>
      ) : (
        <div className={css.foot} />
      )}
    </section>
  );
}
