import type { EmbedAttributes, EmbedOptions, PanelFrame, PanelHandle } from '../embed.ts';
import { readableOn } from '../theme/contrast.ts';
import { adoptStyle } from './adopt-style.ts';
import css from './launcher.css?inline';

/** Address of the panel's module on the server, set by the build. */
declare const PANEL_PATH: string;

export interface LauncherAttributes extends EmbedAttributes {
  readonly label?: string | undefined;
  /** `hidden`, or a selector of the page's own elements that toggle the panel; the round button otherwise. */
  readonly launcher?: string | undefined;
  readonly open?: string | undefined;
  readonly zIndex?: string | undefined;
}

/** One bot on the page: takes the calls of `window.pixel`. */
export type Embed = (name: string, argument?: unknown) => unknown;

type Call = 'open' | 'toggle' | 'reset' | 'sendMessage' | 'prefill';

/**
 * Puts the launcher on the page, or prepares `inline`, the element that the panel will fill. Nothing is requested or stored
 * until the panel is wanted.
 */
export function createEmbed(
  given: LauncherAttributes & EmbedOptions,
  place: number,
  inline?: HTMLElement,
): Embed {
  const options = { ...given };
  const { bot, origin, launcher = 'default', accent = '#4f46e5', label = '' } = options;
  const host = inline ?? document.createElement('div');
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const off = new AbortController();
  const button = document.createElement('button');
  let tries = 0;
  let loading: Promise<PanelHandle> | undefined;
  let panel: PanelHandle | undefined;

  const emit: PanelFrame['emit'] = (name, detail) =>
    host.dispatchEvent(
      new CustomEvent(`pixel:${name}`, {
        bubbles: true,
        composed: true,
        detail: { bot, ...detail },
      }),
    );

  // A module that failed to load stays failed under its address: another try needs another one.
  const importPanel = (): Promise<typeof import('../panel.tsx')> =>
    import(/* @vite-ignore */ origin + PANEL_PATH + (tries ? `?${tries}` : ''));

  const load = async () => {
    try {
      const { mountPanel } = await importPanel();
      off.signal.throwIfAborted();
      panel = mountPanel({
        root,
        options,
        isInline: !!inline,
        addStyle: (text) => adoptStyle(root, text),
        emit,
        launcher: inline ? undefined : button,
      });
      return panel;
    } catch (cause) {
      tries++;
      loading = undefined;
      emit('error', { code: 'unavailable' });
      throw cause;
    }
  };

  const call = async (name: Call, argument: string) => {
    loading ??= load();
    return (await loading)[name](argument);
  };
  // A page has no use for the rejection of a call it did not make; the event above tells it.
  const act = (name: Call) => call(name, '').catch(() => {});
  const toggle = () => act('toggle');

  if (!inline) {
    const variables = `:host{--accent:${accent};--on-accent:${readableOn(accent)};--shift:${place * 72}px;--z:${options.zIndex ?? 2147483000}}`;
    adoptStyle(root, variables + css);
    button.id = 'launcher';
    button.className = options.position ?? '';
    button.ariaLabel = label || 'Open chat';
    button.ariaHasPopup = 'dialog';
    button.ariaExpanded = 'false';
    button.append(icon(), label);
    button.onclick = toggle;
    button.onpointerenter = button.onfocus = () => void importPanel().catch(() => tries++);
    root.append(button);
    document.body.append(host);
    button.hidden = launcher !== 'default';
    if (button.hidden) {
      if (launcher !== 'hidden')
        document.addEventListener(
          'click',
          ({ target }) => target instanceof Element && target.closest(launcher) && toggle(),
          off,
        );
    }
  }
  if (inline || (options.open ?? 'false') !== 'false') void act('open');
  queueMicrotask(() => emit('ready'));

  return (name, argument) => {
    const text = `${argument ?? ''}`;
    switch (name) {
      case 'open':
      case 'toggle':
      case 'reset':
      case 'sendMessage':
      case 'prefill':
        return call(name, text);
      case 'close':
        return panel?.close();
      case 'setLocale':
        options.locale = text;
        return panel?.setLocale(text);
      case 'setTheme':
        options.theme = text;
        return panel?.setTheme(text);
      case 'showLauncher':
        button.hidden = false;
        break;
      case 'hideLauncher':
        button.hidden = true;
        break;
      case 'destroy':
        off.abort();
        panel?.destroy();
        root.replaceChildren();
        root.adoptedStyleSheets = [];
        if (!inline) host.remove();
    }
  };
}

function icon(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  const path = document.createElementNS(svg.namespaceURI, 'path');
  path.setAttribute('d', 'M21 11.5a8.4 8.4 0 0 1-12 7.5l-6 2 2-6a8.4 8.4 0 1 1 16-3.5z');
  svg.append(path);
  return svg;
}
