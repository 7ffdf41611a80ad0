import type { translations } from '../strings/translations.ts';

// In the place of `strings/load-texts.ts`: parts of the package, one for each language.
const TEXTS = {
  ar: async () => (await import('../strings/ar.ts')).ar,
  de: async () => (await import('../strings/de.ts')).de,
  es: async () => (await import('../strings/es.ts')).es,
  fr: async () => (await import('../strings/fr.ts')).fr,
  it: async () => (await import('../strings/it.ts')).it,
  ja: async () => (await import('../strings/ja.ts')).ja,
  nl: async () => (await import('../strings/nl.ts')).nl,
  pl: async () => (await import('../strings/pl.ts')).pl,
  pt: async () => (await import('../strings/pt.ts')).pt,
  tr: async () => (await import('../strings/tr.ts')).tr,
  zh: async () => (await import('../strings/zh.ts')).zh,
} satisfies Record<keyof typeof translations, () => Promise<object>>;

export async function loadTexts(_origin: string, language: string): Promise<object> {
  const [, load] = Object.entries(TEXTS).find(([known]) => known === language) ?? [];
  return load?.() ?? {};
}
