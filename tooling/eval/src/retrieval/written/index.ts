import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import { CONVERSATIONS_FINAL } from './conversations-final.ts';
import { CONVERSATIONS_TUNING } from './conversations-tuning.ts';
import { GREEK } from './greek.ts';
import { HINDI } from './hindi.ts';
import { RUSSIAN } from './russian.ts';
import { THAI } from './thai.ts';
import { TURKISH } from './turkish.ts';
import { VIETNAMESE } from './vietnamese.ts';

/** Ten articles of five paragraphs in each language; nothing was learnt from them. */
export const ARTICLES = {
  ...{ Arabic: ARABIC, Chinese: CHINESE, Greek: GREEK, Hindi: HINDI },
  ...{ Russian: RUSSIAN, Thai: THAI, Turkish: TURKISH, Vietnamese: VIETNAMESE },
} as const;

export const CONVERSATIONS = { tuning: CONVERSATIONS_TUNING, final: CONVERSATIONS_FINAL } as const;
