import type { ComponentProps, ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import css from './button.module.css';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';

type Look = {
  variant?: 'primary' | 'secondary' | 'ghost' | 'danger';
  small?: boolean;
  icon?: IconName;
};

const classOf = ({ variant = 'secondary', small }: Look, more?: string) =>
  cx(css.button, css[variant], small && css.small, more);

/** A button; while `busy` it shows a spinner and does nothing. */
export function Button({
  variant,
  small,
  icon,
  busy = false,
  className,
  children,
  disabled,
  ...rest
}: ComponentProps<'button'> & Look & { busy?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      className={classOf({ ...(variant && { variant }), ...(small && { small }) }, className)}
      disabled={disabled || busy}
    >
      {busy ? <span className={css.spinner} /> : icon && <Icon name={icon} size={16} />}
      {children}
    </button>
  );
}

/** A link that looks like a button, for what leads to another page. */
export function LinkButton({
  variant,
  small,
  icon,
  className,
  children,
  ...rest
}: LinkProps & Look & { className?: string; children: ReactNode }) {
  return (
    <Link
      {...rest}
      className={classOf({ ...(variant && { variant }), ...(small && { small }) }, className)}
    >
      {icon && <Icon name={icon} size={16} />}
      {children}
    </Link>
  );
}

/** A square button with a sign; `label` is what it is called aloud and in the tooltip. */
export function IconButton({
  label,
  icon,
  small,
  className,
  ...rest
}: Omit<ComponentProps<'button'>, 'children'> & {
  label: string;
  icon: IconName;
  small?: boolean;
}) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      {...rest}
      className={cx(css.button, css.ghost, css.icon, small && css.small, className)}
    >
      <Icon name={icon} size={small ? 16 : 18} />
    </button>
  );
}
