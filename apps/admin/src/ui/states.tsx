import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { cx } from './cx.ts';
import { Icon, type IconName } from './icon.tsx';
import css from './states.module.css';

/** What a view shows when it has nothing yet: what belongs here, and the one next action. */
export function EmptyState({
  icon,
  title,
  action,
  isPage = false,
  children,
}: {
  icon: IconName;
  title: string;
  action?: ReactNode;
  /** It is the whole page, not a part of one. */
  isPage?: boolean;
  children?: ReactNode;
}) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className={css.empty}>
      <span className={css.sign}>
        <Icon name={icon} size={22} />
      </span>
      <Heading>{title}</Heading>
      {children && <p>{children}</p>}
      {action && <div className={css.actions}>{action}</div>}
    </div>
  );
}

/** What a view shows when it could not be loaded. `reference` lets support find the request in the log. */
export function ErrorState({
  title = 'This could not be loaded',
  message,
  reference,
  isPage = false,
  onRetry,
}: {
  title?: string;
  message: string;
  reference?: string | undefined;
  isPage?: boolean;
  onRetry?: () => void;
}) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className={css.empty} role="alert">
      <span className={cx(css.sign, css.bad)}>
        <Icon name="warning" size={22} />
      </span>
      <Heading>{title}</Heading>
      <p>{message}</p>
      {reference && <p className={css.reference}>Reference {reference}</p>}
      {onRetry && (
        <div className={css.actions}>
          <Button icon="refresh" onClick={onRetry}>
            Try again
          </Button>
        </div>
      )}
    </div>
  );
}

/** Grey lines in place of content that is on its way. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div className={css.skeleton} role="status">
      <span className="visually-hidden">Loading…</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={css.bar} />
      ))}
    </div>
  );
}
