import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';
import css from './dialog.module.css';

/**
 * A modal dialog in the browser's top layer: focus stays inside, Escape closes it, and focus goes back where it was.
 * A click beside it closes only a drawer: in a box it would throw away what was typed. Render it only while it is open.
 * What is marked `data-first` has the focus when it opens, otherwise the button that closes it.
 */
export function Dialog({
  title,
  description,
  shape = 'box',
  onClose,
  children,
}: {
  title: string;
  description?: ReactNode;
  shape?: 'box' | 'wide' | 'drawer';
  onClose: () => void;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    // React focuses on its own account only, and before the dialog can be seen.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is for the backdrop.
    <dialog
      ref={ref}
      className={cx(css.dialog, shape !== 'box' && css[shape])}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        // A file picker inside the dialog also fires a cancel event that bubbles up to here.
        if (event.target !== ref.current) return;
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => shape === 'drawer' && event.target === ref.current && onClose()}
    >
      <div className={css.head}>
        <div>
          <h2 id={`${id}-title`}>{title}</h2>
          {description && <p>{description}</p>}
        </div>
        <IconButton label="Close" icon="close" onClick={onClose} />
      </div>
      <div className={css.body}>{children}</div>
    </dialog>
  );
}
