import { render } from 'preact';
import { createChatSession } from './chat/chat-session.ts';
import { withStorage } from './chat/with-storage.ts';
import { createChunkLoader } from './chunk/load-chunk.ts';
import type { PanelFrame, PanelHandle } from './embed.ts';
import { en } from './strings/en.ts';
import { loadStrings, type Strings } from './strings/index.ts';
import { wantedLanguages } from './strings/wanted-languages.ts';
import css from './view/panel.css?inline';
import type { PanelModel } from './view/panel-model.ts';
import { PanelView } from './view/panel-view.tsx';
import { createRichText } from './view/rich-text.ts';

/** Where the panel fills the screen; the same condition stands in `panel.css`. */
const FULL_SCREEN = '(max-width: 480px), (max-height: 420px)';
const SMALL_SCREEN = () => import('./rare/small-screen.tsx');
/** Under which name the browser keeps the language that a visitor chose. */
const LOCALE = 'pixel:locale';
const COUNTS = () => import('./rare/counts.tsx');
const CHEVRON = 'm6 9 6 6 6-6';
/** A hidden page gives its connection back after this long. */
const HIDDEN_MS = 30_000;

/** Makes the panel in the loader's shadow root. Nothing is loaded until `open()`. */
export function mountPanel(frame: PanelFrame): PanelHandle {
  const { root, options, launcher, addStyle } = frame;
  const isInline = !launcher;
  let { theme } = options;
  // What a visitor chose holds for all visits to this website.
  let locale = withStorage((storage) => storage.getItem(LOCALE)) ?? options.locale;
  let t: Strings = en;
  let isOpen = isInline;
  let draft = '';
  let openCitation: string | null = null;
  let unread = 0;
  let small: typeof import('./rare/small-screen.tsx') | undefined;
  let frameId = 0;
  let before: Element | null = null;
  let hiddenTimer: ReturnType<typeof setTimeout> | undefined;
  const off = new AbortController();
  const fullScreen = matchMedia(FULL_SCREEN);

  const emit: PanelFrame['emit'] = (name, detail) => {
    frame.emit(name, detail);
    if (name !== 'message.received' || isOpen) return;
    showUnread(unread + 1);
    frame.emit('unread', { count: unread });
  };
  const wanted = () =>
    wantedLanguages({
      locale,
      page: root.host.closest('[lang]')?.getAttribute('lang'),
      browser: navigator.languages,
      bot: session.state.config?.bot.language,
    });
  const loadChunk = createChunkLoader(options.origin, addStyle);
  const session = createChatSession({ options, emit, locale: () => wanted()[0], load: loadChunk });
  addStyle(css);
  const setStyle = addStyle('');
  const rich = createRichText(loadChunk, () => draw());
  const container = document.createElement('div');
  container.id = 'pixel';
  root.append(container);

  const badge = document.createElement('i');
  const ownName = launcher?.ariaLabel ?? '';
  /** In the visitor's language, unless the page named it, and with what is unread. */
  const nameLauncher = async () => {
    if (!launcher) return;
    const counts = unread ? await loadChunk(COUNTS).catch(() => undefined) : undefined;
    const name = ownName !== en.open ? ownName : isOpen ? t.close : t.open;
    launcher.ariaLabel = counts && unread ? `${name}, ${counts.unreadOf(t, unread)}` : name;
  };
  const showUnread = (count: number) => {
    unread = count;
    badge.textContent = count ? String(count) : '';
    void nameLauncher();
  };
  const launcherPath = launcher?.querySelector('path');
  const launcherIcon = launcherPath?.getAttribute('d') ?? '';
  const showOpen = (value: boolean) => {
    isOpen = value;
    if (!launcher) return;
    launcher.ariaExpanded = String(value);
    launcherPath?.setAttribute('d', value ? CHEVRON : launcherIcon);
    void nameLauncher();
  };
  launcher?.append(badge);

  const model = (): PanelModel => {
    const bot = session.state.config?.bot;
    return {
      session,
      messages: session.state.chat.messages,
      t,
      name: bot?.theme.title || bot?.name || '',
      isOpen,
      isInline,
      isModal: !isInline && fullScreen.matches,
      isOnline: navigator.onLine,
      draft,
      openCitation,
      emit,
      load: loadChunk,
      rich: rich.module,
      wantRich: rich.want,
      setLocale(next) {
        withStorage((storage) => storage.setItem(LOCALE, next));
        void setLocale(next);
      },
      setDraft(text) {
        draft = text;
        draw();
      },
      setOpenCitation(key) {
        openCitation = key;
        draw();
      },
      close,
    };
  };
  const draw = () => {
    cancelAnimationFrame(frameId);
    if (!off.signal.aborted) render(<PanelView model={model()} />, container);
  };
  const style = () => {
    const { theme: bot, readable } = session.state.config?.bot ?? {};
    // Our own server has checked the values.
    if (bot && readable)
      setStyle(
        `:host{--accent:var(--pixel-accent,${bot.accent});--on-accent:var(--pixel-on-accent,${readable.on});--radius:${bot.radius}px;--link-light:${readable.light};--link-dark:${readable.dark}}`,
      );
    const position = known(options.position, /^(left|right)$/) ?? bot?.position;
    const scheme = known(theme, /^(light|dark|auto)$/) ?? bot?.scheme ?? 'auto';
    container.className = `${scheme} ${position ?? 'right'}`;
    if (position && launcher) launcher.className = position;
  };
  const translate = async () => {
    t = await loadStrings(options.origin, wanted());
    void nameLauncher();
    draw();
  };

  const setLocale = async (next: string) => {
    locale = next;
    await translate();
    // The server's welcome is in the visitor's language as well.
    const { config, chat } = session.state;
    if (config && !chat.messages[0]) await session.reload();
  };

  const open = async () => {
    if (!isOpen || isInline) emit('open');
    showUnread(0);
    showOpen(true);
    before = root.activeElement ?? document.activeElement;
    draw();
    if (!isInline) focusInside();
    void fill();
    await Promise.all([session.load(), translate()]);
    session.follow(true);
  };
  /** On a phone the panel goes with the keyboard and keeps the focus. */
  const fill = async () => {
    if (small || isInline || !isOpen || !fullScreen.matches) return;
    small = await loadChunk(SMALL_SCREEN).catch(() => undefined);
    small?.followViewport(container, off.signal);
  };
  const focusInside = () => {
    const field = matchMedia('(hover: hover)').matches ? 'textarea' : 'section';
    container.querySelector<HTMLElement>(field)?.focus();
  };
  const close = () => {
    if (!isOpen || isInline) return;
    const hadFocus = container.contains(root.activeElement);
    showOpen(false);
    draw();
    session.follow(false);
    if (hadFocus && before instanceof HTMLElement) before.focus();
    emit('close');
  };

  let styledBy = session.state.config;
  session.subscribe(() => {
    // After loading, a later try, a reset.
    if (session.state.config !== styledBy) style();
    styledBy = session.state.config;
    cancelAnimationFrame(frameId);
    frameId = requestAnimationFrame(draw);
  });
  style();
  draw();

  const on = { signal: off.signal };
  const onConnection = () => {
    draw();
    if (!navigator.onLine) return;
    session.retryNow();
    if (isOpen && session.state.phase === 'failed') void session.load();
  };
  addEventListener('online', onConnection, on);
  addEventListener('offline', onConnection, on);
  fullScreen.addEventListener(
    'change',
    () => {
      draw();
      void fill();
    },
    on,
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      clearTimeout(hiddenTimer);
      if (document.hidden) hiddenTimer = setTimeout(() => session.follow(false), HIDDEN_MS);
      else if (isOpen && session.state.phase === 'ready') session.follow(true);
    },
    on,
  );
  container.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.stopPropagation();
      close();
    }
    if (!isInline && fullScreen.matches) small?.keepFocus(container, event);
  });

  return {
    open,
    close,
    async toggle() {
      await (isOpen ? close() : open());
    },
    async sendMessage(text) {
      await open();
      session.send(text);
    },
    async prefill(text) {
      draft = text;
      await open();
    },
    setLocale,
    setTheme(next) {
      theme = next;
      style();
    },
    identify: session.identify,
    setAttributes: session.setAttributes,
    async reset() {
      draft = '';
      openCitation = null;
      await session.reset();
      session.follow(isOpen);
    },
    destroy() {
      off.abort();
      clearTimeout(hiddenTimer);
      cancelAnimationFrame(frameId);
      session.destroy();
      render(null, container);
      container.remove();
    },
  };
}

const known = (word = '', words: RegExp) => (words.test(word) ? word : undefined);
