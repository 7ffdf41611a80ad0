/** Keeps Tab inside `container` while it covers the page. */
export function keepFocus(container: HTMLElement, event: KeyboardEvent) {
  if (event.key !== 'Tab') return;
  const all = container.querySelectorAll<HTMLElement>(
    'button:not(:disabled), select, textarea, a[href], [tabindex="0"]',
  );
  const root = container.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  const [from, to] = event.shiftKey ? [all[0], all[all.length - 1]] : [all[all.length - 1], all[0]];
  const isOutside = active === null || active.localName === 'section';
  if (active !== from && !(isOutside && event.shiftKey)) return;
  event.preventDefault();
  to?.focus();
}
