const PATHS = {
  close: 'M18 6 6 18M6 6l12 12',
  send: 'M12 19V5M5.5 11.5 12 5l6.5 6.5',
  stop: 'M8 8h8v8H8z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  up: 'M7 11v9H4v-9zm0 0 4-8a2.5 2.5 0 0 1 2.5 2.5V9h5a2 2 0 0 1 2 2.3l-1.2 7A2 2 0 0 1 17.3 20H7',
  down: 'M17 13V4h3v9zm0 0-4 8a2.5 2.5 0 0 1-2.5-2.5V15h-5a2 2 0 0 1-2-2.3l1.2-7A2 2 0 0 1 6.7 4H17',
  external: 'M14 5h5v5M19 5l-8 8M17 14v5H5V7h5',
  retry: 'M4 12a8 8 0 1 1 2.5 5.8M4 20v-4.5h4.5',
  arrow: 'M12 5v14M5.5 12.5 12 19l6.5-6.5',
};

/** A drawing of 24 by 24 units; its meaning is in the label of what holds it. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
