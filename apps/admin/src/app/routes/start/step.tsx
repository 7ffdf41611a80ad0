import { type ReactNode, useEffect, useRef } from 'react';
import { useTitle } from '../../../ui/use-title.ts';
import css from './step.module.css';

/** One screen of the first run: what to do, why, and the way on. */
export function Step({
  title,
  text,
  wide = false,
  foot,
  children,
}: {
  title: string;
  text: ReactNode;
  wide?: boolean;
  foot?: ReactNode;
  children: ReactNode;
}) {
  useTitle(title);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className={wide ? css.wide : css.step}>
      <div className={css.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{text}</p>
      </div>
      {children}
      {foot && <div className={css.foot}>{foot}</div>}
    </div>
  );
}
