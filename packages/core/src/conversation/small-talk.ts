import type { FixedTexts } from './fixed-texts.ts';
import { SMALL_TALK_PHRASES } from './small-talk-phrases.ts';

/** Small talk with the languages in which it is said, the most spoken first. */
export interface SmallTalk {
  readonly text: Extract<keyof FixedTexts, 'greeting' | 'thanks' | 'goodbye'>;
  readonly languages: readonly string[];
}

const KINDS = ['greeting', 'thanks', 'goodbye'] as const;

/** Longest small talk that is looked at, in UTF-16 units. */
const LONGEST = 60;
const DECORATION = /[\p{P}\p{S}\p{Cf}\p{Extended_Pictographic}]|\ufe0f/gu;
/** What may stand before thanks and goodbyes. */
const OPENING = /^(?:ok|okay|oké|alright|great|super|ah|oh|gut|bien|好的|はい|네) /u;

let known: ReadonlyMap<string, SmallTalk> | undefined;

/** Tells a bare greeting, thanks or goodbye from a question; null when it is not that alone. */
export function smallTalk(question: string): SmallTalk | null {
  if (question.length > LONGEST) return null;
  known ??= phrases();
  const plain = plainPhrase(question);
  return known.get(plain) ?? known.get(plain.replace(OPENING, '')) ?? null;
}

function phrases(): ReadonlyMap<string, SmallTalk> {
  const made = new Map<string, SmallTalk>();
  for (const [language, lists] of Object.entries(SMALL_TALK_PHRASES))
    for (const text of KINDS)
      for (const phrase of lists[text].split('|').map(plainPhrase)) {
        const before = made.get(phrase);
        // A phrase that greets in one language and parts in another is what it is in the first.
        if (before && before.text !== text) continue;
        made.set(phrase, { text, languages: [...(before?.languages ?? []), language] });
      }
  return made;
}

/** Accents stay, what has no sound goes, a letter said long counts once, and capitals lose no dot or sharp s. */
function plainPhrase(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ı|i\u0307/g, 'i')
    .replaceAll('ß', 'ss')
    .replace(DECORATION, ' ')
    .replace(/(.)\1{2,}/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
