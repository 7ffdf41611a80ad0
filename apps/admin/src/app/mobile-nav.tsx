import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '../ui/button.tsx';
import css from './mobile-nav.module.css';

/** The navigation as a drawer from the left, for small screens. */
export function MobileNav({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is for the backdrop.
    <dialog
      ref={ref}
      className={css.nav}
      aria-label="Menu"
      onClose={onClose}
      onClick={(event) => {
        const isLink = event.target instanceof Element && event.target.closest('a');
        if (event.target === ref.current || isLink) onClose();
      }}
    >
      <div className={css.close}>
        <IconButton label="Close menu" icon="close" onClick={onClose} />
      </div>
      {children}
    </dialog>
  );
}
