import { Logo } from '../ui/logo.tsx';
import css from './splash.module.css';

/** The first moment, before it is known what to show. */
export function Splash() {
  return (
    <div className={css.splash} role="status">
      <Logo size={32} />
      <span className="visually-hidden">Loading…</span>
    </div>
  );
}
