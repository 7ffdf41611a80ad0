import * as z from 'zod';

/** Prefix of every kind of id; the rest is 26 characters of Crockford base32 (48 bits of time, 80 random bits), so ids sort by age. */
export const ID_PREFIXES = {
  user: 'usr',
  apiKey: 'key',
  client: 'cli',
  bot: 'bot',
  source: 'src',
  document: 'doc',
  version: 'ver',
  passage: 'psg',
  embedding: 'emb',
  curated: 'cur',
  finding: 'fnd',
  visitor: 'vis',
  conversation: 'cnv',
  message: 'msg',
  receipt: 'rcp',
  feedback: 'fbk',
  gap: 'gap',
  usage: 'use',
  audit: 'aud',
  mail: 'mai',
  oneTimeToken: 'ott',
  testSet: 'tst',
  testCase: 'tcs',
  testRun: 'trn',
  identityKey: 'idk',
  consent: 'con',
  attachment: 'att',
} as const;

export type IdKind = keyof typeof ID_PREFIXES;

const idOf = <K extends IdKind>(kind: K) =>
  z
    .string()
    .regex(new RegExp(`^${ID_PREFIXES[kind]}_[0-9a-hjkmnp-tv-z]{26}$`), `is not a ${kind} id`)
    .brand<K>();

export const UserId = idOf('user');
export type UserId = z.infer<typeof UserId>;
export const ApiKeyId = idOf('apiKey');
export type ApiKeyId = z.infer<typeof ApiKeyId>;
export const ClientId = idOf('client');
export type ClientId = z.infer<typeof ClientId>;
export const BotId = idOf('bot');
export type BotId = z.infer<typeof BotId>;
export const SourceId = idOf('source');
export type SourceId = z.infer<typeof SourceId>;
export const DocumentId = idOf('document');
export type DocumentId = z.infer<typeof DocumentId>;
export const VersionId = idOf('version');
export type VersionId = z.infer<typeof VersionId>;
export const PassageId = idOf('passage');
export type PassageId = z.infer<typeof PassageId>;
export const EmbeddingId = idOf('embedding');
export type EmbeddingId = z.infer<typeof EmbeddingId>;
export const CuratedId = idOf('curated');
export type CuratedId = z.infer<typeof CuratedId>;
export const FindingId = idOf('finding');
export type FindingId = z.infer<typeof FindingId>;
export const VisitorId = idOf('visitor');
export type VisitorId = z.infer<typeof VisitorId>;
export const ConversationId = idOf('conversation');
export type ConversationId = z.infer<typeof ConversationId>;
export const MessageId = idOf('message');
export type MessageId = z.infer<typeof MessageId>;
export const ReceiptId = idOf('receipt');
export type ReceiptId = z.infer<typeof ReceiptId>;
export const FeedbackId = idOf('feedback');
export type FeedbackId = z.infer<typeof FeedbackId>;
export const GapId = idOf('gap');
export type GapId = z.infer<typeof GapId>;
export const UsageId = idOf('usage');
export type UsageId = z.infer<typeof UsageId>;
export const AuditId = idOf('audit');
export type AuditId = z.infer<typeof AuditId>;
export const MailId = idOf('mail');
export type MailId = z.infer<typeof MailId>;
export const OneTimeTokenId = idOf('oneTimeToken');
export type OneTimeTokenId = z.infer<typeof OneTimeTokenId>;

export const TestSetId = idOf('testSet');
export type TestSetId = z.infer<typeof TestSetId>;
export const TestCaseId = idOf('testCase');
export type TestCaseId = z.infer<typeof TestCaseId>;
export const TestRunId = idOf('testRun');
export type TestRunId = z.infer<typeof TestRunId>;

export const IdentityKeyId = idOf('identityKey');
export type IdentityKeyId = z.infer<typeof IdentityKeyId>;
export const ConsentId = idOf('consent');
export type ConsentId = z.infer<typeof ConsentId>;
export const AttachmentId = idOf('attachment');
export type AttachmentId = z.infer<typeof AttachmentId>;

/** What a website sees of a bot; it cannot be turned into the inner id. */
export const PublicBotId = z
  .string()
  .regex(/^bot_pub_[0-9a-hjkmnp-tv-z]{20}$/, 'is not a public bot id')
  .brand<'publicBot'>();
export type PublicBotId = z.infer<typeof PublicBotId>;

/** Id type of a kind, for code that is generic over kinds. */
export type IdOf = {
  user: UserId;
  apiKey: ApiKeyId;
  client: ClientId;
  bot: BotId;
  source: SourceId;
  document: DocumentId;
  version: VersionId;
  passage: PassageId;
  embedding: EmbeddingId;
  curated: CuratedId;
  finding: FindingId;
  visitor: VisitorId;
  conversation: ConversationId;
  message: MessageId;
  receipt: ReceiptId;
  feedback: FeedbackId;
  gap: GapId;
  usage: UsageId;
  audit: AuditId;
  mail: MailId;
  oneTimeToken: OneTimeTokenId;
  testSet: TestSetId;
  testCase: TestCaseId;
  testRun: TestRunId;
  identityKey: IdentityKeyId;
  consent: ConsentId;
  attachment: AttachmentId;
};
