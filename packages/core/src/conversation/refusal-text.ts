import { detectLanguage } from '@pixel/text';
import type { BotRecord } from '../bot/port.ts';
import { fixedTexts, hasFixedTexts, languageCode } from './fixed-texts.ts';

/** Confidence from which a text is said to be in another language. */
const SURE = 0.7;
/** Letters that a passage's language is told from. */
const SAMPLE = 300;

/**
 * What a bot says when it does not know: its persona's words, or the built-in ones of a language, which say so when the
 * passages found are all in another language than the question. A persona's words in another language than the reply's have the
 * built-in ones before them: they tell whom to call, and the reader is told in a language of their own that nothing was found.
 */
export function refusalText(input: {
  readonly persona: Pick<BotRecord['persona'], 'refusal'>;
  /** Language to say it in. */
  readonly language: string;
  readonly question: string;
  readonly passages: readonly { readonly text: string }[];
}): string {
  const { persona, language, question, passages } = input;
  const texts = fixedTexts(language);
  const builtIn = areForeign(question, passages) ? texts.otherLanguage : texts.refusal;
  if (persona.refusal === '') return builtIn;
  return isForeign(persona.refusal, language)
    ? `${builtIn}\n\n${persona.refusal}`
    : persona.refusal;
}

/** Whether a text is surely in another language than a reply, of which there are built-in words. */
function isForeign(text: string, language: string): boolean {
  const code = languageCode(language);
  const { language: own, confidence } = detectLanguage(text, [language]);
  return confidence >= SURE && languageCode(own) !== code && hasFixedTexts(code);
}

function areForeign(question: string, passages: readonly { readonly text: string }[]): boolean {
  if (passages.length === 0) return false;
  const asked = detectLanguage(question);
  if (asked.confidence < SURE) return false;
  return passages.every(({ text }) => {
    const { language, confidence } = detectLanguage(text.slice(0, SAMPLE), [asked.language]);
    return confidence >= SURE && languageCode(language) !== languageCode(asked.language);
  });
}
