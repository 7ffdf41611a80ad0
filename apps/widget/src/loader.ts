import { type Attributes, type Embed, isBot, type Look } from './loader/attributes.ts';
import { createEmbed } from './loader/create-embed.ts';
import { loadMore } from './loader/load-module.ts';

interface Place {
  readonly origin: string;
  /** The element to fill. */
  readonly inline?: HTMLElement;
}

interface Pixel {
  (...call: unknown[]): unknown;
  /** Calls made before this script ran. */
  q?: Iterable<unknown>[];
  /** Set by the first script: a second one on the page adds its bot to the first. */
  add?: (attributes: Attributes, place: Place) => Embed | undefined;
}

declare global {
  interface Window {
    pixel?: Pixel;
  }
}

/** Left as it is by the build, and filled in by the server where the address of the script names a bot. */
declare const PIXEL_LOOK: Look;

const look = PIXEL_LOOK;
const script = document.currentScript ?? document.querySelector('script[data-bot]');

if (script instanceof HTMLScriptElement) {
  const { origin } = new URL(script.src);
  const start = () => {
    const early = window.pixel;
    const pixel = early?.add ? early : install(origin);
    const { bot = look.bot } = script.dataset;
    // What the page says goes before what was set up for the bot.
    pixel.add?.({ ...(bot === look.bot && look), ...script.dataset, bot }, { origin });
    for (const call of early?.q ?? []) pixel(...call);
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
    if (name === 'init') return add(asAttributes(first), { origin });
    if (name === 'on') return listen(`pixel:${first}`, second, bot);
    const id = `${bot ?? embeds.keys().next().value}`;
    const embed = embeds.get(id);
    if (name === 'destroy') embeds.delete(id);
    return embed?.(`${name}`, first);
  };
  const add: NonNullable<Pixel['add']> = (attributes, place) => {
    const { bot } = attributes;
    if (!isBot(bot) || (embeds.has(bot) && !place.inline)) return undefined;
    const embed = createEmbed({ ...attributes, ...place, bot }, embeds.size);
    embeds.set(bot, embed);
    return embed;
  };
  pixel.add = add;
  window.pixel = pixel;
  // Nobody else defines it: a second script on the page finds the first one's `add`.
  customElements.define(
    'pixel-chat',
    class extends HTMLElement {
      gone: Promise<() => void> | undefined;

      connectedCallback() {
        this.gone = loadMore(origin).then(({ connectElement }) =>
          connectElement(this, (attributes) => add(attributes, { origin, inline: this })),
        );
      }

      async disconnectedCallback() {
        (await this.gone)?.();
      }
    },
  );
  return pixel;
}

function listen(name: string, then: unknown, bot: unknown) {
  const onEvent = (event: Event) => {
    const { detail } = asCustom(event);
    if (!bot || detail.bot === bot) asListener(then)(detail);
  };
  document.addEventListener(name, onEvent);
  return () => document.removeEventListener(name, onEvent);
}

// Declarations, for the script above runs before constants down here would exist.

/** Safe: whatever is not a string is not used. */
function asAttributes(value: unknown) {
  return Object(value) as Attributes;
}

/** Safe enough: our own names; a page that dispatches a plain event under one gets an error of its own. */
function asCustom(event: Event) {
  return event as CustomEvent<{ bot?: string }>;
}

/** Safe: what is no function throws at the page that gave it. */
function asListener(value: unknown) {
  return value as (detail: object) => void;
}
