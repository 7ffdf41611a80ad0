import { withStorage } from '../chat/with-storage.ts';
import type { AddStyle, EmbedOptions } from '../embed.ts';
import css from './teaser.css?inline';

const CLOSE: Readonly<Record<string, string>> = {
  ...{ ar: 'إغلاق', de: 'Schließen', en: 'Close', es: 'Cerrar', fr: 'Fermer', it: 'Chiudi' },
  ...{ ja: '閉じる', nl: 'Sluiten', pl: 'Zamknij', pt: 'Fechar', tr: 'Kapat', zh: '关闭' },
};

const styled = new WeakSet<ShadowRoot>();

interface TeaserProps {
  readonly root: ShadowRoot;
  readonly addStyle: AddStyle;
  readonly options: EmbedOptions;
  readonly text: unknown;
  open(): unknown;
}

/**
 * Shows a line above the launcher that opens the chat, until it is closed. That it was closed is the one thing it stores.
 * Without a text, the line that was there goes.
 */
export function showTeaser({ root, addStyle, options, text, open }: TeaserProps): void {
  const { bot, theme } = options;
  root.getElementById('teaser')?.remove();
  if (!text) return;
  if (!styled.has(root)) addStyle(css);
  styled.add(root);
  const teaser = document.createElement('div');
  teaser.id = 'teaser';
  teaser.part = 'teaser';
  teaser.className = theme === 'light' ? '' : 'auto';
  const line = document.createElement('button');
  line.dir = 'auto';
  line.onclick = open;
  // A region that is announced must be there before its text, and what is in a button is none.
  const spoken = document.createElement('span');
  spoken.role = 'status';
  spoken.append(line);
  const close = document.createElement('button');
  close.ariaLabel = CLOSE[navigator.language.slice(0, 2)] ?? 'Close';
  close.textContent = '✕';
  close.onclick = () => {
    teaser.remove();
    // Without storage it stays away for this page only.
    withStorage((storage) => storage.setItem(`pixel:${bot}:teaser`, String(Date.now())));
  };
  teaser.onkeydown = ({ key }) => key === 'Escape' && close.click();
  teaser.append(spoken, close);
  root.append(teaser);
  requestAnimationFrame(() => {
    line.textContent = `${text}`;
  });
}
