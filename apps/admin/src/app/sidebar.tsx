import { NavLink } from 'react-router';
import { useWaitingCount } from '../features/conversations/use-waiting-count.ts';
import { useSession } from '../features/session/use-session.ts';
import { useSignOut } from '../features/session/use-sign-out.ts';
import { IconButton } from '../ui/button.tsx';
import { formatCount } from '../ui/format.ts';
import { Icon } from '../ui/icon.tsx';
import { Logo } from '../ui/logo.tsx';
import { Swatch } from '../ui/swatch.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import css from './sidebar.module.css';
import { usePages } from './use-pages.ts';

const shortcut = /Mac|iP/.test(navigator.platform) ? '⌘ K' : 'Ctrl K';

/** Where to go, search, and who is here. */
export function Sidebar({ onSearch }: { onSearch: () => void }) {
  const user = useSession().data?.user;
  const signOut = useSignOut();
  const waiting = useWaitingCount();
  const pages = usePages();
  return (
    <div className={css.sidebar}>
      <div className={css.brand}>
        <Logo />
        Pixel
      </div>
      <button type="button" className={css.search} onClick={onSearch}>
        <Icon name="search" size={16} />
        <span>Search</span>
        <kbd>{shortcut}</kbd>
      </button>
      <nav aria-label="Main">
        <ul className={css.nav}>
          {pages.map((page) => (
            <li key={page.to}>
              <NavLink to={page.to} end={page.to === '/'}>
                <Icon name={page.icon} />
                {page.label}
                {page.to === '/conversations' && waiting !== undefined && waiting > 0 && (
                  <span className={css.waiting}>
                    {formatCount(waiting)}
                    <span className="visually-hidden"> waiting for a person</span>
                  </span>
                )}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className={css.foot}>
        <ThemeSwitch />
        {user && (
          <div className={css.user}>
            <Swatch name={user.name} />
            <div className={css.names}>
              <strong>{user.name}</strong>
              <span title={user.email}>{user.email}</span>
            </div>
            <IconButton small label="Sign out" icon="logout" onClick={signOut} />
          </div>
        )}
      </div>
    </div>
  );
}
