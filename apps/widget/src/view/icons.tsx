const PATHS = {
  more: 'M4.5 12h1m6 0h1m6 0h1',
  close: 'M18 6 6 18M6 6l12 12',
  send: 'M12 19V5M5.5 11.5 12 5l6.5 6.5',
  stop: 'M8 8h8v8H8z',
  retry: 'M4 12a8 8 0 1 1 2.5 5.8M4 20v-4.5h4.5',
  arrow: 'M12 5v14M5.5 12.5 12 19l6.5-6.5',
};

type IconProps = { readonly name: keyof typeof PATHS } | { readonly path: string };

/** A drawing of 24 by 24 units; its meaning is in the label of what holds it. Rare chunks bring paths of their own. */
export function Icon(props: IconProps) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={'path' in props ? props.path : PATHS[props.name]} />
    </svg>
  );
}
