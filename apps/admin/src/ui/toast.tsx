import { useEffect, useRef, useSyncExternalStore } from 'react';
import { IconButton } from './button.tsx';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';
import css from './toast.module.css';

type Toast = { id: number; tone: 'good' | 'bad'; text: string };

const SHOWN_MS = 6_000;
let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

const dismiss = (id: number) => change(toasts.filter((toast) => toast.id !== id));

/** Says in a corner that something was done or failed. Good news leaves by itself, bad news waits to be read. */
export function toast(text: string, tone: Toast['tone'] = 'good'): void {
  lastId += 1;
  const id = lastId;
  change([...toasts.slice(-3), { id, tone, text }]);
  if (tone === 'good') setTimeout(() => dismiss(id), SHOWN_MS);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Where toasts appear; rendered once, always there, so that screen readers listen to it. In the browser's top layer, and above a
 * dialog that came there later, which would cover it.
 */
export function ToastRegion() {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.showPopover(), []);
  useEffect(() => {
    if (shown.length === 0 || !document.querySelector('dialog[open]')) return;
    ref.current?.hidePopover();
    ref.current?.showPopover();
  }, [shown]);
  return (
    <div ref={ref} popover="manual" className={css.region} role="status" aria-live="polite">
      {shown.map((item) => (
        <div key={item.id} className={cx(css.toast, item.tone === 'bad' && css.bad)}>
          <Icon name={item.tone === 'good' ? 'check' : 'warning'} />
          <p>{item.text}</p>
          <IconButton small label="Dismiss" icon="close" onClick={() => dismiss(item.id)} />
        </div>
      ))}
    </div>
  );
}
