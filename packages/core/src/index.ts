export type { AuditRecord, AuditStore } from './audit/port.ts';
export type {
  Account,
  ApiKeyRecord,
  ApiKeyStore,
  PasswordHasher,
  Sessions,
  SettingStore,
  UserStore,
} from './auth/port.ts';
export type { BotPatch, BotRecord, BotStore, NewBot } from './bot/port.ts';
export type { ClientStore } from './client/port.ts';
export type { Actor, Ctx, Job, JobQueue, RateLimiter, Reach, Stores } from './context.ts';
export type {
  ChatModel,
  ConversationOwner,
  ConversationRecord,
  ConversationStore,
  ModelChunk,
  ModelRequest,
  NewQuestion,
  NewReply,
  ReceiptSentence,
  VisitorRecord,
  VisitorStore,
} from './conversation/port.ts';
export type { ReplyRun, ReplyRuns, RunEvent } from './conversation/reply-runs.ts';
export { DomainError, notFound } from './error.ts';
export { base32, derivedId, newId } from './id.ts';
export type {
  DocumentBatch,
  Embedder,
  KnowledgeIndex,
  KnowledgeStore,
  KnownDocument,
  NewDocument,
  NewPassage,
  NewPosting,
  PassageRecord,
  PassageText,
} from './knowledge/port.ts';
export type { Mail, MailStore } from './mail/port.ts';
export {
  type FileConfig,
  type FileStore,
  type ReadItem,
  SourceFailure,
  type SourcePatch,
  type SourceReader,
  type SourceRecord,
  type SourceStore,
} from './source/port.ts';
