import type { PublicBotId } from '@pixel/contract';
import { createEmbed, type Embed, type LauncherAttributes } from './loader/create-embed.ts';

type Attributes = LauncherAttributes & { readonly bot?: string | undefined };

interface Pixel {
  (...call: unknown[]): unknown;
  /** Calls made before this script ran. */
  q?: ArrayLike<unknown>[];
  /** Set by the first script: a second one on the page adds its bot to the first. */
  add?: (attributes: Attributes, origin: string) => void;
}

declare global {
  interface Window {
    pixel?: Pixel;
  }
}

const script = document.currentScript ?? document.querySelector('script[data-bot]');

if (script instanceof HTMLScriptElement) {
  const { origin } = new URL(script.src);
  const start = () => {
    const early = window.pixel;
    const pixel = early?.add ? early : install(origin);
    pixel.add?.(script.dataset, origin);
    for (const call of early?.q?.splice(0) ?? []) pixel(...Array.from(call));
  };
  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start);
}

/** Makes `window.pixel` and `<pixel-chat>`. */
function install(origin: string): Pixel {
  const embeds = new Map<string, Embed>();

  /** `pixel(name, …)` speaks to the first bot, `pixel('bot_pub_…', name, …)` to that one. */
  const pixel: Pixel = (...call) => {
    const bot = isBot(call[0]) ? call.shift() : undefined;
    const [name, first, second] = call;
    if (name === 'init') return pixel.add?.(asAttributes(first), origin);
    if (name === 'on') return listen(`pixel:${first}`, second, bot);
    const id = `${bot ?? embeds.keys().next().value}`;
    const embed = embeds.get(id);
    if (name === 'destroy') embeds.delete(id);
    return embed?.(`${name}`, first);
  };
  pixel.add = (attributes, from) => {
    const { bot } = attributes;
    if (isBot(bot) && !embeds.has(bot))
      embeds.set(bot, createEmbed({ ...attributes, bot, origin: from }, embeds.size));
  };
  window.pixel = pixel;

  if (!customElements.get('pixel-chat'))
    customElements.define(
      'pixel-chat',
      class extends HTMLElement {
        embed: Embed | undefined;
        connectedCallback() {
          const [bot, locale, theme] = ['bot', 'locale', 'theme'].map(
            (name) => this.getAttribute(name) ?? undefined,
          );
          if (isBot(bot)) this.embed = createEmbed({ bot, origin, locale, theme }, 0, this);
        }
        disconnectedCallback() {
          this.embed?.('destroy');
        }
      },
    );
  return pixel;
}

function listen(name: string, then: unknown, bot: unknown) {
  const onEvent = (event: Event) => {
    const { detail } = asCustom(event);
    if (typeof then === 'function' && (!bot || detail.bot === bot)) then(detail);
  };
  document.addEventListener(name, onEvent);
  return () => document.removeEventListener(name, onEvent);
}

// Declarations, for the script above runs before constants down here would exist.
function isBot(id: unknown): id is PublicBotId {
  return /^bot_pub_[\da-hjkmnp-tv-z]{20}$/.test(`${id}`);
}

/** Safe: whatever is not a string is not used. */
function asAttributes(value: unknown) {
  return Object(value) as Attributes;
}

/** Safe enough: our own names; a page that dispatches a plain event under one gets an error of its own. */
function asCustom(event: Event) {
  return event as CustomEvent<{ bot?: string }>;
}
