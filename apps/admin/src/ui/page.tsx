import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import css from './page.module.css';
import { useTitle } from './use-title.ts';

/** The content of a route. */
export function Page({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return <div className={cx(css.page, narrow && css.narrow)}>{children}</div>;
}

/**
 * Heading of a page. The shell moves focus to it after a navigation. It names the document too, unless the part below
 * it does (`namesDocument` false).
 */
export function PageHeader({
  title,
  description,
  back,
  actions,
  namesDocument = true,
}: {
  title: string;
  description?: ReactNode;
  back?: { to: string; label: string };
  actions?: ReactNode;
  namesDocument?: boolean;
}) {
  useTitle(namesDocument ? title : null);
  return (
    <header className={css.head}>
      <div className={css.titles}>
        {back && (
          <Link className={css.back} to={back.to}>
            <Icon name="left" size={14} />
            {back.label}
          </Link>
        )}
        <h1 tabIndex={-1}>{title}</h1>
        {description && <p>{description}</p>}
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </header>
  );
}

/** Main part and side part, one under the other on a small screen. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className={css.columns}>
      <div className={css.column}>{main}</div>
      <div className={css.column}>{side}</div>
    </div>
  );
}
