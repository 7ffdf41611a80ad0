import type { ReactNode } from 'react';
import css from './entity.module.css';

/** Picture, name and a quiet second line: the first cell of a row. */
export function Entity({
  picture,
  name,
  detail,
}: {
  picture?: ReactNode;
  name: ReactNode;
  detail?: ReactNode;
}) {
  return (
    <div className={css.entity}>
      {picture}
      <div className={css.texts}>
        <div className={css.name}>{name}</div>
        {detail && <div className={css.detail}>{detail}</div>}
      </div>
    </div>
  );
}
