import type { rareTexts } from './rare-texts.ts';

/** A text with a count in it, by the plural rules of its language (CLDR). */
export type Plural = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Every text of the panel. `{name}` and its kind are filled in by `fill`, those with a count by `countOf`. */
export const en = {
  language: 'en',
  /** Direction in which the language is written. */
  direction: 'ltr' as const,
  dialog: 'Chat with {name}',
  open: 'Open chat',
  close: 'Close chat',
  menu: 'More options',
  /** Who answers: these three are named as `Handling` is. */
  bot: 'AI assistant',
  suggestions: 'Suggested questions',
  messages: 'Messages',
  you: 'You said',
  placeholder: 'Ask a question…',
  composer: 'Your message',
  send: 'Send message',
  stop: 'Stop answering',
  hint: 'Answers come from {name}’s own pages.',
  person: 'Support',
  waiting: 'Waiting for a person…',
  human: '{name} is here',
  ended: 'Your next message begins a new chat.',
  typing: '{name} is looking it up…',
  sources: 'Sources',
  source: 'Source {number} {title}',
  retry: 'Try again',
  queued: 'Waiting to be sent…',
  unsent: 'Not sent.',
  tooMany: 'Too many messages at once. Please wait a moment.',
  failed: 'The answer could not be completed.',
  stopped: 'Stopped',
  degraded: 'This answer may be incomplete.',
  newMessages: 'New messages',
  latest: 'Jump to the latest message',
  offline: 'You are offline.',
  reconnecting: 'Reconnecting…',
  loading: 'Loading the chat',
  loadFailed: 'The chat could not be loaded.',
  partFailed: 'This part could not be loaded.',
  notHere: 'This chat is not available here.',
};

/** What a translation has for each English text: which plurals it needs is its own. */
type TextsOf<English> = {
  readonly [Name in keyof English]: English[Name] extends string ? string : Plural;
};
type Said = TextsOf<typeof en> & { readonly direction: 'ltr' | 'rtl' };
/** Texts of the panel; those of the rare chunks are there in other languages than English. */
export type Strings = Said & Partial<TextsOf<typeof rareTexts>>;
/** All texts, as a language has them. */
export type Translation = Said & TextsOf<typeof rareTexts>;
