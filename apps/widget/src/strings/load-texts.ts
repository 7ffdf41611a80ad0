/** What the files of texts end with. Set by the build. */
declare const STRINGS_SUFFIX: string;

/** The texts of `language` from `origin`. */
export async function loadTexts(origin: string, language: string): Promise<object> {
  const response = await fetch(`${origin}/widget/${language}${STRINGS_SUFFIX}`);
  return response.json();
}
