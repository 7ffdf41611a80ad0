/** Names and descriptions of the groups, by the first part of a procedure's name. A new group is listed under its own name. */
export const TAGS: Readonly<Record<string, { readonly name: string; readonly about: string }>> = {
  auth: { name: 'auth', about: 'Signing in, sessions and API keys.' },
  twoFactor: { name: 'auth', about: 'Signing in, sessions and API keys.' },
  users: { name: 'users', about: 'The people of the agency and of its clients.' },
  clients: { name: 'clients', about: 'The businesses for which the agency makes chatbots.' },
  bots: {
    name: 'chatbots',
    about: 'Chatbots: who they are, how they look, where they may appear.',
  },
  identityKeys: {
    name: 'identity keys',
    about: 'Keys by which a website signs who its visitors are.',
  },
  sources: { name: 'sources', about: 'Where a chatbot knows things from.' },
  curated: { name: 'curated', about: 'Questions whose answer a chatbot gives word for word.' },
  findings: { name: 'findings', about: 'What contradicts or repeats itself between sources.' },
  answers: { name: 'answers', about: 'Asking a chatbot, and looking into what it knows.' },
  embeddings: { name: 'embeddings', about: 'Vectors of a chatbot, for tools of your own.' },
  evaluation: {
    name: 'tests',
    about: 'Test sets, their runs, and how ready a chatbot is.',
  },
  gaps: { name: 'gaps', about: 'Questions that a chatbot did not answer.' },
  audit: { name: 'audit', about: 'Who did what, in a log that shows when it was tampered with.' },
  conversations: { name: 'conversations', about: 'What visitors and chatbots said.' },
};
