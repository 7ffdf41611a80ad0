const PATHS = {
  home: 'M4 11.5 12 5l8 6.5V19a1 1 0 0 1-1 1h-4.5v-5h-5v5H5a1 1 0 0 1-1-1z',
  clients:
    'M4 20V6a1 1 0 0 1 1-1h8a1 1 0 0 1 1 1v14M14 10h5a1 1 0 0 1 1 1v9M3 20h18M8 9h2M8 13h2M8 17h2',
  bots: 'M6 9h12a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2zM12 9V5M9 5h6M9 13.5v1M15 13.5v1',
  people:
    'M9 11.5a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5zM3 19.5c0-3 2.7-5 6-5s6 2 6 5M15.5 5.2a3 3 0 0 1 0 6.1M17.2 14.8c2.3.6 3.8 2.4 3.8 4.7',
  block: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM6.5 6.5l11 11',
  chats:
    'M5 5h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-7l-4 4v-4H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM8 9h8M8 12h5',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4 4',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  check: 'M5 12.5 10 17 19 7.5',
  copy: 'M9 9h10v11H9zM15 9V5H5v11h4',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.5 11v5M13.5 11v5',
  refresh: 'M19.5 12a7.5 7.5 0 1 1-2.2-5.3L20 9M20 4.5V9h-4.5',
  warning: 'M12 4.5 21 19.5H3zM12 10.5v4M12 17v.1',
  info: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 11v5M12 8v.1',
  globe:
    'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM4 12h16M12 4c2.3 2.2 3.4 4.9 3.4 8S14.3 17.8 12 20c-2.3-2.2-3.4-4.9-3.4-8S9.7 6.2 12 4z',
  page: 'M6.5 4h7l4 4v12h-11zM13.5 4v4h4',
  sitemap: 'M9.5 4h5v4h-5zM4 16h5v4H4zM15 16h5v4h-5zM12 8v4M6.5 16v-4h11v4',
  file: 'M6.5 4h7l4 4v12h-11zM13.5 4v4h4M9.5 12.5h5M9.5 16h5',
  upload: 'M12 16V5M7.5 9 12 4.5 16.5 9M4.5 15.5V19a1 1 0 0 0 1 1h13a1 1 0 0 0 1-1v-3.5',
  text: 'M5 6h14M5 10h14M5 14h14M5 18h8',
  question:
    'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM9.8 9.8a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.9-1.1 1.7M12 16.5v.1',
  database:
    'M5 6.5C5 5.1 8.1 4 12 4s7 1.1 7 2.5S15.9 9 12 9 5 7.9 5 6.5zM5 6.5v11C5 18.9 8.1 20 12 20s7-1.1 7-2.5v-11M5 12c0 1.4 3.1 2.5 7 2.5s7-1.1 7-2.5',
  key: 'M8 20a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11 13 19.5 4.5M16 8l3 3',
  right: 'm9.5 6 6 6-6 6',
  left: 'm14.5 6-6 6 6 6',
  clock: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 7.5V12l3 2',
  down: 'm6 9.5 6 6 6-6',
  external: 'M13 5h6v6M19 5l-8.5 8.5M17 14v5H5V7h5',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  screen: 'M4 5h16v11H4zM9 20h6M12 16v4',
  logout: 'M14 5H6a1 1 0 0 0-1 1v12a1 1 0 0 0 1 1h8M10 12h10M17 9l3 3-3 3',
  edit: 'M4.5 19.5l.8-3.8L16 5l3 3L8.3 18.7zM14 7l3 3',
  up: 'M8 20H5V11h3m0 9h8.5a2 2 0 0 0 2-1.6l1.2-6A2 2 0 0 0 17.7 10H14V6a2 2 0 0 0-2-2l-4 7',
  thumbDown: 'M8 4H5v9h3m0-9h8.5a2 2 0 0 1 2 1.6l1.2 6a2 2 0 0 1-2 2.4H14v4a2 2 0 0 1-2 2l-4-7',
  palette:
    'M12 20a8 8 0 1 1 8-8c0 2-1.5 3-3.3 3H14.5a1.6 1.6 0 0 0-1.2 2.7c.7.9.2 2.3-1.3 2.3zM8 11.5v.1M11 8v.1M15 8.5v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign, hidden from screen readers: what it means must also be said in words. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
