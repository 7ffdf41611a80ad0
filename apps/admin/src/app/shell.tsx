import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { IconButton } from '../ui/button.tsx';
import { Logo } from '../ui/logo.tsx';
import { MobileNav } from './mobile-nav.tsx';
import css from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { useShortcut } from './use-shortcut.ts';

const CommandPalette = lazy(() => import('./command-palette.tsx'));

/** Navigation around the pages; also moves focus to the heading of a new page, as a full page load would. */
export function Shell() {
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [isNavOpen, setNavOpen] = useState(false);
  const { state } = useNavigation();
  const main = useRef<HTMLElement>(null);
  useShortcut('k', () => setPaletteOpen((open) => !open));
  useFocusOnNavigation(main, () => setNavOpen(false));

  return (
    <div className={css.shell}>
      <a className={css.skip} href="#main">
        Skip to content
      </a>
      {state === 'loading' && <div className={css.loading} role="status" aria-label="Loading" />}
      <header className={css.topbar}>
        <IconButton label="Menu" icon="menu" onClick={() => setNavOpen(true)} />
        <span className={css.brand}>
          <Logo size={22} />
          Pixel
        </span>
        <IconButton label="Search" icon="search" onClick={() => setPaletteOpen(true)} />
      </header>
      <aside className={css.sidebar}>
        <Sidebar onSearch={() => setPaletteOpen(true)} />
      </aside>
      {isNavOpen && (
        <MobileNav onClose={() => setNavOpen(false)}>
          <Sidebar
            onSearch={() => {
              setNavOpen(false);
              setPaletteOpen(true);
            }}
          />
        </MobileNav>
      )}
      <main id="main" ref={main} tabIndex={-1} className={css.main}>
        <Outlet />
      </main>
      {isPaletteOpen && (
        <Suspense>
          <CommandPalette onClose={() => setPaletteOpen(false)} />
        </Suspense>
      )}
      <ScrollRestoration />
    </div>
  );
}

/** Tabs of one bot and pages of the settings share a heading; focus stays on the link then. */
const sectionOf = (pathname: string) => pathname.split('/').slice(1, 3).join('/');

function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>, onNavigate: () => void) {
  const section = sectionOf(useLocation().pathname);
  const last = useRef(section);
  const leave = useRef(onNavigate);
  leave.current = onNavigate;
  useEffect(() => {
    if (last.current === section) return;
    last.current = section;
    leave.current();
    (main.current?.querySelector<HTMLElement>('h1') ?? main.current)?.focus({
      preventScroll: true,
    });
  }, [section, main]);
}
