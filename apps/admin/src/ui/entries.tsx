import type { ReactNode } from 'react';
import css from './entries.module.css';
import { Toolbar } from './toolbar.tsx';

/** Search and filters above the entries of a flush panel. */
export function EntryFilters({ children }: { children: ReactNode }) {
  return (
    <div className={css.filters}>
      <Toolbar>{children}</Toolbar>
    </div>
  );
}

/** Entries of a flush panel, one below the other. */
export function Entries({ children }: { children: ReactNode }) {
  return <ul className={css.entries}>{children}</ul>;
}

/** One entry: its title with what can be done to it, and the rest below. */
export function Entry({
  title,
  actions,
  children,
}: {
  title: string;
  actions: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className={css.entry}>
      <div className={css.head}>
        <strong className={css.title}>{title}</strong>
        <span className={css.actions}>{actions}</span>
      </div>
      {children}
    </li>
  );
}

/** What is known of an entry, in one line where there is room. */
export function EntryFacts({ children }: { children: ReactNode }) {
  return <p className={css.facts}>{children}</p>;
}
