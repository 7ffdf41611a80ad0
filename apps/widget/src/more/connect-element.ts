import type { Attributes, Embed } from '../loader/attributes.ts';

const CALLS: Readonly<Record<string, string>> = {
  ...{ locale: 'setLocale', theme: 'setTheme', 'user-token': 'identify', prefill: 'prefill' },
};

/** Fills `<pixel-chat>` and follows its attributes: `bot` makes it another chat, the others are calls. Returns the way out. */
export function connectElement(
  element: HTMLElement,
  create: (attributes: Attributes) => Embed | undefined,
): () => void {
  const textOf = (name: string) => element.getAttribute(name) || undefined;
  let embed: Embed | undefined;
  const fill = () => {
    embed?.('destroy');
    embed = create({
      bot: textOf('bot'),
      locale: textOf('locale'),
      theme: textOf('theme'),
      userToken: textOf('user-token'),
    });
    const prefill = textOf('prefill');
    if (prefill) embed?.('prefill', prefill);
  };
  const observer = new MutationObserver((changes) => {
    const names = new Set(changes.map(({ attributeName }) => attributeName ?? ''));
    if (names.has('bot')) return fill();
    for (const name of names) embed?.(CALLS[name] ?? '', textOf(name));
  });
  observer.observe(element, { attributeFilter: ['bot', ...Object.keys(CALLS)] });
  fill();
  return () => {
    observer.disconnect();
    embed?.('destroy');
  };
}
