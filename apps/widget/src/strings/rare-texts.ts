import {
  actionTexts,
  attachmentTexts,
  consentTexts,
  countTexts,
  handoverTexts,
  menuTexts,
  quoteTexts,
  ratingTexts,
  voiceTexts,
} from './rare-en.ts';

/** Those of all chunks. A file of its own, so that no chunk carries them all. */
export const rareTexts = {
  ...actionTexts,
  ...quoteTexts,
  ...handoverTexts,
  ...ratingTexts,
  ...consentTexts,
  ...menuTexts,
  ...countTexts,
  ...voiceTexts,
  ...attachmentTexts,
};
