import type { PublicBotId } from '@pixel/contract';
import type { AddStyle, EmbedAttributes } from '../embed.ts';

/** What the page asks for: the script's `data-` attributes, or the object that it gives to `init`. */
export interface Attributes extends EmbedAttributes {
  readonly bot?: string | undefined;
  readonly label?: string | undefined;
  /** `hidden`, or a selector of the page's own elements that toggle the panel; the round button otherwise. */
  readonly launcher?: string | undefined;
  readonly open?: string | undefined;
  readonly zIndex?: string | undefined;
  /** Path of the launcher's sign, in a square of 24 units. */
  readonly icon?: string | undefined;
  /** Distance from the side and from the bottom, in CSS pixels. */
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  /** What few launchers have: a picture, and a teaser that waits for its occasion. */
  readonly extras?: ((launcher: Launcher) => void) | undefined;
}

/** The look of one bot, filled in by the server. */
export type Look = Pick<
  Attributes,
  'bot' | 'accent' | 'position' | 'label' | 'launcher' | 'icon' | 'x' | 'y' | 'extras'
>;

/** What the extras are given. */
export interface Launcher {
  readonly bot: string;
  readonly button: HTMLElement;
  readonly addStyle: AddStyle;
  /** Aborted when the chat leaves the page. */
  readonly signal: AbortSignal;
  /** Shows a teaser, unless the chat was opened. */
  show(text: string): unknown;
}

/** One bot on the page: takes the calls of `window.pixel`. */
export type Embed = (name: string, argument?: unknown) => unknown;

/** A public id, which may come from anywhere on the page. */
export function isBot(id: unknown): id is PublicBotId {
  return /^bot_pub_\w{20}$/.test(`${id}`);
}
