import type { EmbedOptions, PanelFrame } from '../embed.ts';
import { styleAdder } from './add-style.ts';
import type { Attributes, Embed } from './attributes.ts';
import css from './launcher.css?inline';
import { loadMore, loadPanel } from './load-module.ts';
import { readableOn } from './readable-on.ts';

/** Calls that are worth loading the panel (open, toggle, reset, sendMessage, prefill); the others are remembered until it is there. */
const LOADING = /^(o|t|r|sen|p)/;

/**
 * Puts the launcher on the page, or prepares `inline`, the element that the panel will fill. Nothing is requested or stored
 * until the panel is wanted.
 */
export function createEmbed(
  options: Attributes & EmbedOptions & { readonly inline?: HTMLElement },
  place: number,
): Embed {
  const {
    bot,
    origin,
    inline,
    launcher = 'default',
    accent = '#4f46e5',
    label = '',
    icon = 'M21 12a8 8 0 0 1-12 7l-6 2 2-6a8 8 0 1 1 16-3z',
    x = 20,
    y = 20,
  } = options;
  const host = inline ?? document.createElement('div');
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const addStyle = styleAdder(root, options.nonce);
  const off = new AbortController();
  const button = document.createElement('button');
  const later: Parameters<Embed>[] = [];
  let loading: Promise<Embed> | undefined;
  let panel: Embed | undefined;

  const emit: PanelFrame['emit'] = (name, detail) =>
    host.dispatchEvent(
      new CustomEvent(`pixel:${name}`, {
        bubbles: true,
        composed: true,
        detail: { bot, ...detail },
      }),
    );

  const mount = async () => {
    try {
      const { mount } = await loadPanel(origin);
      off.signal.throwIfAborted();
      panel = mount({
        root,
        options,
        addStyle,
        emit,
        launcher: inline ? undefined : button,
      });
      for (const call of later) panel(...call);
      return panel;
    } catch (cause) {
      loading = undefined;
      emit('error', { code: 'unavailable' });
      throw cause;
    }
  };
  const call = async (name: string, argument?: unknown) => {
    root.getElementById('teaser')?.remove();
    loading ??= mount();
    return (await loading)(name, argument);
  };
  // A page has no use for the rejection of a call it did not make; the event above tells it.
  const act = (name: string) => call(name).catch(() => {});
  const toggle = () => act('toggle');

  /** Shows `text` above the launcher, unless the chat is opened meanwhile; without one, what was shown goes. */
  const tease = async (text: unknown) => {
    const before = loading;
    const { showTeaser } = await loadMore(origin);
    if (before === loading) showTeaser({ root, addStyle, options, text, open: toggle });
  };

  if (!inline) {
    addStyle(
      `:host{--accent:var(--pixel-accent,${accent});--on-accent:var(--pixel-on-accent,${readableOn(accent)});--x:${x + (place % 4) * 72}px;--y:${y + (place >> 2) * 72}px;--z:${options.zIndex ?? 2e9}}${css}`,
    );
    button.id = button.part = 'launcher';
    button.className = options.position ?? '';
    button.ariaLabel = label || 'Open chat';
    button.ariaHasPopup = 'dialog';
    button.ariaExpanded = 'false';
    const sign = draw('svg');
    sign.setAttribute('viewBox', '0 0 24 24');
    sign.ariaHidden = 'true';
    const path = draw('path');
    path.setAttribute('d', icon);
    sign.append(path);
    button.append(sign, label);
    button.onclick = toggle;
    button.onpointerenter = button.onfocus = () => loadPanel(origin).catch(() => {});
    root.append(button);
    document.body.append(host);
    button.hidden = launcher !== 'default';
    if (button.hidden && launcher !== 'hidden')
      document.addEventListener(
        'click',
        ({ target }) => target instanceof Element && target.closest(launcher) && toggle(),
        off,
      );
    // Who has opened the chat needs no invitation.
    options.extras?.({
      bot,
      button,
      addStyle,
      signal: off.signal,
      show: (text) => loading || tease(text),
    });
  }
  if (inline || (options.open ?? 'false') !== 'false') void act('open');
  queueMicrotask(() => emit('ready'));

  return (name, argument) => {
    if (name === 'destroy') {
      off.abort();
      if (!inline) host.remove();
    }
    if (/Launcher$/.test(name)) button.hidden = name === 'hideLauncher';
    if (/Teaser$/.test(name)) return tease(argument);
    if (LOADING.test(name)) return call(name, argument);
    return panel ? panel(name, argument) : void later.push([name, argument]);
  };
}

const draw = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
