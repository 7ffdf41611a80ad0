import { normalizeTerm } from '../words/normalize-term.ts';

const CHAIN =
  /\p{Lu}[\p{L}\p{N}]*(?:[ \u00a0-](?:\p{Lu}[\p{L}\p{N}]*|\p{N}{1,4}(?![\p{N}.,:%€$£])))+/gu;
const LONGEST = 2_000;
const OPENER =
  /^(?:the|our|a|an|with|for|in|on|if|der|die|das|mit|für|im|le|la|les|el|los|il|de|het|yes|ja)$/i;

/** Names of several words or numbers in a text ("Nova 5 Pro"), normalised. */
export function productNames(text: string): string[] {
  return [...text.slice(0, LONGEST).matchAll(CHAIN)].flatMap(([chain]) => {
    const words = chain.split(/[ \u00a0-]/);
    if (OPENER.test(words[0] ?? '')) words.shift();
    return words.length > 1 ? [normalizeTerm(words.join(' '))] : [];
  });
}

/** Those of some names that texts have both as they are and with more behind them: "Nova 5" beside "Nova 5 Pro". */
export function namesakesIn(names: readonly string[], texts: readonly string[]): string[] {
  if (names.length === 0) return [];
  const known = new Set(texts.flatMap(productNames));
  return names.filter(
    (name) => known.has(name) && [...known].some((other) => other.startsWith(`${name} `)),
  );
}

/** Whether a place speaks of the thing with the longer name only. */
export const isNamesake = (namesakes: readonly string[], here: readonly string[]): boolean =>
  namesakes.some(
    (name) => !here.includes(name) && here.some((other) => other.startsWith(`${name} `)),
  );
