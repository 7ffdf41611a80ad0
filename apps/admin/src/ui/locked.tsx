import type { ReactNode } from 'react';
import css from './locked.module.css';
import { Notice } from './notice.tsx';

/** Forms that are only looked at: none of their controls does anything while `isLocked`. */
export function Locked({ isLocked, children }: { isLocked: boolean; children: ReactNode }) {
  return (
    <fieldset className={css.locked} disabled={isLocked}>
      {children}
    </fieldset>
  );
}

/** Says, above forms that are locked, why. */
export function LockedNotice() {
  return (
    <Notice>
      <p>You can look at this. Changing it takes another role, which an administrator can give.</p>
    </Notice>
  );
}
