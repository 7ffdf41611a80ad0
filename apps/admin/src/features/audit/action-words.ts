import type { AuditAction } from '@pixel/contract';

type NounOf<Action> = Action extends `${infer Noun}.${string}` ? Noun : never;
type Noun = NounOf<AuditAction>;
type VerbOf<Name extends Noun> = AuditAction extends infer Action
  ? Action extends `${Name}.${infer Verb}`
    ? Verb
    : never
  : never;

/** What can be done to each kind of thing, in words. The compiler asks for those of every action that the code records. */
const WORDS: { readonly [Name in Noun]: readonly [kind: string, Record<VerbOf<Name>, string>] } = {
  'api-key': ['API key', { created: 'Made an API key', revoked: 'Revoked an API key' }],
  bot: [
    'Bot',
    {
      created: 'Added a bot',
      updated: 'Changed a bot',
      deleted: 'Deleted a bot',
      'status-set': 'Moved a bot to another status',
      'gate-set': 'Set the publish gate of a bot',
      'curated-threshold-set': 'Set how alike questions to curated answers must be',
      'picture-added': 'Uploaded a picture for a bot',
    },
  ],
  client: [
    'Client',
    {
      created: 'Added a client',
      updated: 'Changed a client',
      'status-set': 'Set the status of a client',
      deleted: 'Deleted a client',
      restored: 'Brought a deleted client back',
      purged: 'Removed a deleted client for good',
      exported: 'Exported everything of a client',
    },
  ],
  conversation: [
    'Conversation',
    {
      started: 'Began a conversation',
      updated: 'Changed the title or metadata of a conversation',
      requested: 'Asked for a person',
      joined: 'Took a conversation over',
      left: 'Gave a conversation back to the bot',
      reopened: 'Opened a conversation again',
      archived: 'Archived a conversation',
      closed: 'Closed a conversation',
      deleted: 'Deleted a conversation for good',
      erased: 'Erased an own conversation',
    },
  ],
  curated: [
    'Curated answer',
    {
      created: 'Added a curated answer',
      updated: 'Changed a curated answer',
      deleted: 'Deleted a curated answer',
      imported: 'Imported curated answers',
    },
  ],
  embedding: ['Embeddings', { stored: 'Stored embeddings', deleted: 'Deleted embeddings' }],
  finding: [
    'Finding',
    {
      dismissed: 'Dismissed a finding',
      reopened: 'Opened a finding again',
      'recheck-requested': 'Had all documents of a bot compared again',
    },
  ],
  gap: ['Gap', { 'status-set': 'Set the status of an unanswered question' }],
  'identity-key': [
    'Identity key',
    { created: 'Made an identity key', revoked: 'Revoked an identity key' },
  ],
  invitation: ['Invitation', { sent: 'Invited somebody', revoked: 'Revoked an invitation' }],
  passage: [
    'Passage',
    {
      excluded: 'Left a passage out of answers',
      included: 'Let a passage back into answers',
      released: 'Released a passage from quarantine',
      altered: 'Found a passage altered in the store',
    },
  ],
  registration: ['Registration', { 'policy-set': 'Set who may make an account' }],
  session: [
    'Session',
    { revoked: 'Ended a session', 'others-revoked': 'Ended all their other sessions' },
  ],
  source: [
    'Source',
    {
      added: 'Added a source',
      updated: 'Changed the plan of a source',
      removed: 'Removed a source',
      'sync-requested': 'Had a source read again',
      'preview-requested': 'Had the changes of a source shown',
      'changes-approved': 'Approved the changes of a source',
      'changes-dismissed': 'Dismissed the changes of a source',
    },
  ],
  'test-case': ['Test case', { updated: 'Changed a test case', deleted: 'Deleted a test case' }],
  'test-run': ['Test run', { started: 'Started a test run', cancelled: 'Cancelled a test run' }],
  'test-set': [
    'Test set',
    {
      created: 'Made a test set',
      updated: 'Renamed a test set',
      extended: 'Added cases to a test set',
      deleted: 'Deleted a test set',
    },
  ],
  'two-factor': [
    'Second factor',
    {
      begun: 'Began to set up a second factor',
      'switched-on': 'Switched on their second factor',
      'switched-off': 'Switched off their second factor',
      'recovery-codes-renewed': 'Made new recovery codes',
      reset: 'Took away the second factor of somebody',
    },
  ],
  user: [
    'Person',
    {
      'set-up': 'Made the first account',
      registered: 'Made an account',
      renamed: 'Changed their own name',
      'access-set': 'Changed the access of somebody',
      'signed-in': 'Signed in',
      'sign-in-failed': 'Failed to sign in',
      'sign-in-throttled': 'Was kept from more tries to sign in',
      'signed-out': 'Signed out',
      'code-asked': 'Gave the right password and was asked for a code',
      'code-failed': 'Gave a wrong code',
      'code-throttled': 'Was kept from more tries at a code',
      'recovery-code-used': 'Used a recovery code',
      'proved-again': 'Confirmed with their password',
      'proof-failed': 'Failed to confirm with their password',
      'proof-throttled': 'Was kept from more tries to confirm',
      'password-changed': 'Changed their password',
      'password-change-failed': 'Failed to change their password',
      'password-change-throttled': 'Was kept from more tries to change the password',
      'reset-requested': 'Asked for a link to reset the password',
      'password-reset': 'Set a new password by a link',
      'verification-requested': 'Asked to confirm an e-mail address',
    },
  ],
  visitor: [
    'Visitor',
    { identified: 'Was identified by the website', erased: 'Erased a visitor for good' },
  ],
};

type Option = { readonly value: string; readonly label: string };

/** All actions in words, by the kind of thing they are done to. */
export const ACTION_GROUPS: readonly { label: string; options: readonly Option[] }[] =
  Object.entries(WORDS).map(([noun, [label, verbs]]) => ({
    label,
    options: Object.entries(verbs).map(([verb, words]) => ({
      value: `${noun}.${verb}`,
      label: words,
    })),
  }));

const ACTIONS = new Map(
  ACTION_GROUPS.flatMap(({ options }) => options.map(({ value, label }) => [value, label])),
);
const KINDS = new Map(Object.entries(WORDS).map(([noun, [kind]]) => [noun, kind]));

/** An action in words; one of an older release, which this one does not record any more, as well as can be. */
export const actionWords = (action: string): string => ACTIONS.get(action) ?? inWords(action);

/** A kind of thing in words. */
export const kindWords = (targetType: string): string =>
  KINDS.get(targetType) ?? inWords(targetType);

function inWords(id: string): string {
  const text = id.replaceAll(/[.-]/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
