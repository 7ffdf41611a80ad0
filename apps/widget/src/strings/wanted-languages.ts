/** Whose language counts, first to last. Text of the page and of settings, so far unchecked. */
export interface LanguageWishes {
  /** Chosen by the visitor, or by the page for this chat. */
  readonly locale: string | undefined;
  /** `lang` of the page around the chat. Empty means that the page does not know. */
  readonly page: string | null | undefined;
  readonly browser: readonly string[];
  /** The bot's, once it is known. */
  readonly bot: string | undefined;
}

/** Tags (BCP 47, in small letters) in the order in which they are tried. What is no tag is left out. */
export function wantedLanguages({ locale, page, browser, bot }: LanguageWishes): string[] {
  return [locale, page, ...browser, bot]
    .map((tag) => `${tag}`.toLowerCase().replaceAll('_', '-'))
    .filter((tag) => /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/.test(tag));
}
