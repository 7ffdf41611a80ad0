import type { ReactNode } from 'react';
import { Logo } from '../ui/logo.tsx';
import { useTitle } from '../ui/use-title.ts';
import css from './entrance.module.css';

/** Frame of the pages outside: one card in the middle. */
export function Entrance({
  title,
  text,
  children,
}: {
  title: string;
  text?: ReactNode;
  children?: ReactNode;
}) {
  useTitle(title);
  return (
    <main className={css.entrance}>
      <div className={css.card}>
        <div className={css.brand}>
          <Logo size={28} />
          Pixel
        </div>
        <div className={css.head}>
          <h1>{title}</h1>
          {text && <p>{text}</p>}
        </div>
        {children}
      </div>
    </main>
  );
}
