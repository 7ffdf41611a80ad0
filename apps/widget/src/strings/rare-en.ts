/** English texts of the rare chunks, which carry their own: the panel holds only what the first answer needs. */
export const quoteTexts = { openPage: 'Open page', page: 'Page {number}' };
export const handoverTexts = { askPerson: 'Talk to a person' };
export const actionTexts = {
  copy: 'Copy answer',
  copied: 'Copied',
  regenerate: 'Answer again',
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
export const ratingTexts = {
  rateChat: 'How was this chat?',
  stars: '{number} of 5',
  rateComment: 'Anything to add?',
  rateSend: 'Send',
  rateThanks: 'Thank you for your rating.',
};
export const consentTexts = {
  consentTitle: 'Consent',
  agree: 'I agree',
  decline: 'No, thank you',
  declined: 'Without your consent nothing can be sent.',
  consentMore: 'More about this',
  unsaved: 'Your answer could not be saved. Please try again.',
};
export const menuTexts = {
  chooseLanguage: 'Language',
  rateThis: 'Rate this chat',
  downloadText: 'Download my chats as text',
  downloadJson: 'Download my chats as JSON',
  deleteChat: 'Delete this chat',
  deleteSure: 'This chat will be deleted for good. It cannot be brought back.',
  deleteYes: 'Delete',
  cancel: 'Cancel',
};
export const countTexts = {
  remaining: { one: '{count} character left', other: '{count} characters left' },
  tooLong: { one: '{count} character too long', other: '{count} characters too long' },
  unread: { one: '{count} new message', other: '{count} new messages' },
};
export const voiceTexts = {
  speak: 'Speak',
  listening: 'Listening…',
  stopListening: 'Stop listening',
  unheard: 'Nothing was heard.',
  microphoneBlocked: 'The microphone is blocked.',
  voiceConsent: 'The maker of your browser may receive what you say, to turn it into text.',
  voiceAgree: 'Agree and speak',
  voiceRefuse: 'Cancel',
  readAloud: 'Read answers aloud',
  stopAloud: 'Stop reading aloud',
};
export const attachmentTexts = {
  attach: 'Attach files',
  attached: 'Attached files',
  dropFiles: 'Drop the files here',
  uploading: 'Uploading {name}',
  fileAdded: '{name} is attached',
  removeFile: 'Remove {name}',
  fileRemoved: '{name} was removed',
  fileLimit: 'A message takes {number} files at most.',
  fileSize: '{name} is larger than {number} MB.',
  fileType: '{name} cannot be attached. Pictures (PNG, JPEG, WebP, GIF), PDF and plain text can.',
  fileBusy: '{name} was not attached: there are too many files. Please try again later.',
  fileFailed: '{name} could not be uploaded. Please try again.',
  fileOffline: '{name} was not attached: files need a connection.',
  filesGone: 'The files are no longer there. Please attach them again.',
  downloadFile: 'Download {name}',
  fileLost: '{name} could not be downloaded.',
};
