/** A table that a second folder writes as well, and why that is right. */
export interface ExtraWriter {
  readonly model: string;
  /** Folder of packages/server/src. */
  readonly folder: string;
  readonly because: string;
}

const purge =
  'A bot goes page by page in one pass, children first; none of them has a life of its own.';
const counts = 'The counts of a source change in the transaction that writes its documents.';

export const extraWriters: readonly ExtraWriter[] = [
  {
    model: 'CuratedHit',
    folder: 'conversation',
    because: 'A hit counts in the very statement that stores the reply, or not at all.',
  },
  { model: 'Document', folder: 'bot', because: purge },
  { model: 'Embedding', folder: 'bot', because: purge },
  { model: 'Message', folder: 'bot', because: purge },
  { model: 'Passage', folder: 'bot', because: purge },
  { model: 'Posting', folder: 'bot', because: purge },
  { model: 'TestResult', folder: 'bot', because: purge },
  {
    model: 'Usage',
    folder: 'evaluation',
    because: 'What a test costs is paid for as well, and is kept with the other costs.',
  },
  {
    model: 'Usage',
    folder: 'bot',
    because:
      'What is embedded for a bot is paid for without any reply, and is kept with the other costs.',
  },
  { model: 'UnansweredQuestion', folder: 'bot', because: purge },
  { model: 'Source', folder: 'knowledge', because: counts },
];
