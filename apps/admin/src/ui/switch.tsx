import type { ReactNode } from 'react';
import css from './switch.module.css';

/** On or off, at once. `label` stays the same; what it means now belongs beside it. */
export function Switch({
  label,
  checked,
  disabled = false,
  onChange,
}: {
  label: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={checked}
      className={css.switch}
      disabled={disabled}
      onClick={() => onChange(!checked)}
    >
      <span className={css.track} />
      {label}
    </button>
  );
}
