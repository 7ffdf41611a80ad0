import { Link, Navigate, Outlet, useLocation } from 'react-router';
import { useMayManage } from '../../../api/may-manage.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Logo } from '../../../ui/logo.tsx';
import css from './start.module.css';

const STEPS = [
  { path: '', label: 'Client' },
  { path: 'bot', label: 'Bot' },
  { path: 'knowledge', label: 'Knowledge' },
  { path: 'try', label: 'Try it' },
  { path: 'embed', label: 'Go live' },
] as const;

/** Frame of the first run: five screens from nothing to a bot on a site. Each has its address, so a reload loses nothing. */
export function Component() {
  const last = useLocation().pathname.replace(/\/$/, '').split('/').at(-1);
  const found = STEPS.findIndex((step) => step.path === last);
  const current = Math.max(found, 0);
  if (!useMayManage()) return <Navigate to="/" replace />;
  return (
    <div className={css.frame}>
      <header className={css.head}>
        <Link to="/" className={css.brand}>
          <Logo size={24} />
          Pixel
        </Link>
        <ol className={css.steps} aria-label="Steps">
          {STEPS.map((step, index) => (
            <li
              key={step.path}
              aria-current={index === current ? 'step' : undefined}
              data-done={index < current}
            >
              <span className={css.number}>
                {index < current ? <Icon name="check" size={13} /> : index + 1}
              </span>
              <span className={css.label}>{step.label}</span>
            </li>
          ))}
        </ol>
        <Link to="/" className={css.leave}>
          Leave
        </Link>
      </header>
      <main className={css.main}>
        <Outlet />
      </main>
    </div>
  );
}
