import css from './progress.module.css';

/** How much of a known amount is done. */
export function Progress({ label, done, total }: { label: string; done: number; total: number }) {
  return (
    <progress className={css.progress} aria-label={label} value={done} max={Math.max(total, 1)} />
  );
}
