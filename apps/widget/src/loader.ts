import { type Attributes, type Embed, isBot, type Look } from './loader/attributes.ts';
import { createEmbed } from './loader/create-embed.ts';
import { loadMore } from './loader/load-module.ts';

interface Place {
  readonly origin: string;
  readonly nonce: string | undefined;
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
  interface DocumentEventMap {
    [event: `pixel:${string}`]: CustomEvent<{ readonly bot: string }>;
  }
}

/** Left as it is by the build, and filled in by the server where the address of the script names a bot. */
declare const PIXEL_LOOK: Look;

const look = PIXEL_LOOK;
const script =
  document.currentScript ?? document.querySelector<HTMLScriptElement>('script[data-bot]');

if (script && 'src' in script) {
  const place = {
    origin: new URL(script.src).origin,
    nonce: script.nonce || script.dataset.nonce,
  };
  const start = () => {
    const early = window.pixel;
    const pixel = early?.add ? early : install(place);
    const { bot = look.bot } = script.dataset;
    // What the page says goes before what was set up for the bot.
    pixel.add?.({ ...(bot === look.bot && look), ...script.dataset, bot }, place);
    for (const call of early?.q ?? []) pixel(...call);
  };
  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start);
}

/** Makes `window.pixel` and `<pixel-chat>`. */
function install(own: Place): Pixel {
  const embeds = new Map<unknown, Embed>();

  /** `pixel(name, …)` speaks to the first bot, `pixel('bot_pub_…', name, …)` to that one. */
  const pixel: Pixel = (...call) => {
    const bot = isBot(call[0]) ? call.shift() : undefined;
    const [name, first, second] = call;
    if (name === 'init') return add(Object(first), own);
    if (name === 'on') return listen(`pixel:${first}`, second, bot);
    const id = bot ?? embeds.keys().next().value;
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
        this.gone = loadMore(own.origin).then(({ connectElement }) =>
          connectElement(this, (attributes) => add(attributes, { ...own, inline: this })),
        );
      }

      async disconnectedCallback() {
        (await this.gone)?.();
      }
    },
  );
  return pixel;
}

/** What is no function throws at the page that gave it. */
function listen(name: `pixel:${string}`, then: unknown, bot: unknown) {
  const onEvent = ({ detail }: CustomEvent<{ readonly bot: string }>) => {
    if (!bot || detail.bot === bot) Object(then)(detail);
  };
  document.addEventListener(name, onEvent);
  return () => document.removeEventListener(name, onEvent);
}
