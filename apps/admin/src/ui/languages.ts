const TAGS = [
  'en',
  'ar',
  'bg',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'et',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hr',
  'hu',
  'id',
  'it',
  'ja',
  'ko',
  'lt',
  'lv',
  'nb',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'sr',
  'sv',
  'th',
  'tr',
  'uk',
  'vi',
  'zh',
];

const names = new Intl.DisplayNames('en', { type: 'language' });

/** Languages to choose from, by English name; `current` is kept even if it is not in the list. */
export function languageOptions(current: string): { value: string; label: string }[] {
  const tags = TAGS.includes(current) ? TAGS : [current, ...TAGS];
  return tags
    .map((tag) => ({ value: tag, label: languageName(tag) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    // The list of valid tags differs between browsers.
    return tag;
  }
}
