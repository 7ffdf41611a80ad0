import type { createWidget as CreateWidget, WidgetEvents } from '../../npm/index.d.ts';
import type { PixelEvent } from '../embed.ts';
import { isBot } from '../loader/attributes.ts';
import { createEmbed } from '../loader/create-embed.ts';
import { showPicture } from '../loader/show-picture.ts';

/** Places of the floating chats, beside and above each other. */
const taken = new Set<number>();

/** The chat for programs that are bundled: the same as the script's, without `window.pixel`, and with nothing loaded by address. */
export const createWidget: typeof CreateWidget = (wanted) => {
  const { url, bot, target, image, offsetX: x, offsetY: y, open, zIndex, ...options } = wanted;
  if (!isBot(bot)) throw new TypeError(`“${bot}” is not the public id of a bot (bot_pub_…).`);
  const place = target ? 0 : freePlace();
  const off = new AbortController();
  const embed = createEmbed(
    {
      ...{ ...options, bot, x, y, origin: new URL(url).origin },
      open: String(open ?? false),
      zIndex: zIndex === undefined ? undefined : String(zIndex),
      ...(target && { inline: target }),
      ...(image && { extras: showPicture(image) }),
    },
    place,
  );
  /** Answers once it is done; nothing is done any more after `destroy`. */
  const ask = async (name: string, argument?: unknown) => {
    if (!off.signal.aborted) await embed(name, argument);
  };
  const tell = (name: string, argument?: unknown) => {
    if (!off.signal.aborted) embed(name, argument);
  };
  return {
    open: () => ask('open'),
    close: () => tell('close'),
    toggle: () => ask('toggle'),
    showLauncher: () => tell('showLauncher'),
    hideLauncher: () => tell('hideLauncher'),
    identify: (token) => ask('identify', token),
    setAttributes: (attributes) => ask('setAttributes', attributes),
    setLocale: (locale) => ask('setLocale', locale),
    setTheme: (theme) => tell('setTheme', theme),
    sendMessage: (text) => ask('sendMessage', text),
    prefill: (text) => ask('prefill', text),
    showTeaser: (text) => ask('showTeaser', text),
    hideTeaser: () => ask('hideTeaser'),
    reset: () => ask('reset'),
    destroy() {
      if (off.signal.aborted) return;
      embed('destroy');
      off.abort();
      taken.delete(place);
      if (target?.shadowRoot) target.shadowRoot.adoptedStyleSheets = [];
    },
    on(name, listener) {
      const stop = new AbortController();
      document.addEventListener(
        `pixel:${name}`,
        ({ detail }: CustomEvent) => {
          if (detail.bot === bot) listener(detail);
        },
        { signal: AbortSignal.any([stop.signal, off.signal]) },
      );
      return () => stop.abort();
    },
  };
};

function freePlace(): number {
  let place = 0;
  while (taken.has(place)) place += 1;
  taken.add(place);
  return place;
}

/** What the panel tells and what the package's types name are the same. */
true satisfies PixelEvent extends keyof WidgetEvents ? true : false;
true satisfies keyof WidgetEvents extends PixelEvent ? true : false;
