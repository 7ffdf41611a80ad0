import { detectLanguage } from '@pixel/text';
import type { BotRecord } from '../bot/port.ts';
import { languageCode } from './fixed-texts.ts';
import { smallTalk } from './small-talk.ts';

export interface LanguageInput {
  /** Language the caller asks for; found out otherwise. */
  readonly language: string | undefined;
  readonly question: string;
  readonly bot: Pick<BotRecord, 'language' | 'persona'>;
  readonly conversation: { readonly language: string };
}

/** Confidence from which more than nine in ten short questions are told right, see `detectLanguage`. */
const SURE = 0.5;

/** The visitor's language, or of a bot that speaks certain ones only the first of these that it does not. */
export function languageOf(input: LanguageInput): string {
  const { languages } = input.bot.persona;
  const wanted = visitorsLanguage(input);
  if (languages.some((tag) => languageCode(tag) === languageCode(wanted))) return wanted;
  return languages[0] ?? wanted;
}

function visitorsLanguage({ language, question, conversation, bot }: LanguageInput): string {
  if (language !== undefined) return language;
  const usual = conversation.language === 'und' ? bot.language : conversation.language;
  const code = languageCode(usual);
  const talk = smallTalk(question);
  if (talk) return talk.languages.includes(code) ? usual : (talk.languages[0] ?? usual);
  const detected = detectLanguage(question, [code]);
  return detected.confidence < SURE || detected.language === code ? usual : detected.language;
}
