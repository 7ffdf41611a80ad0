/** English texts of the rare chunks, which carry their own: the panel holds only what the first answer needs. */
export const quoteTexts = { openPage: 'Open page', page: 'Page {number}' };
export const handoverTexts = { askPerson: 'Talk to a person' };
export const actionTexts = {
  copy: 'Copy answer',
  copied: 'Copied',
  helpful: 'Helpful',
  unhelpful: 'Not helpful',
  thanks: 'Thanks for your feedback',
  why: 'What was wrong?',
  reasonWrong: 'Not correct',
  reasonIncomplete: 'Incomplete',
  reasonUnclear: 'Hard to understand',
  reasonOffTopic: 'Not what I asked',
  details: 'Tell us more, if you like',
  sendFeedback: 'Send feedback',
  cancel: 'Cancel',
};

export const rareTexts = { ...actionTexts, ...quoteTexts, ...handoverTexts };
