import {
  actionTexts,
  consentTexts,
  handoverTexts,
  menuTexts,
  quoteTexts,
  ratingTexts,
} from './rare-en.ts';

/** Those of all chunks. A file of its own, so that no chunk carries them all. */
export const rareTexts = {
  ...actionTexts,
  ...quoteTexts,
  ...handoverTexts,
  ...ratingTexts,
  ...consentTexts,
  ...menuTexts,
};
