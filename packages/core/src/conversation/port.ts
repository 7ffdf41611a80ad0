import type {
  Answer,
  AnswerMode,
  Attachment,
  BotId,
  Channel,
  Citation,
  ClientId,
  Conversation,
  ConversationId,
  ConversationPage,
  ConversationStats,
  ConversationStatus,
  CuratedId,
  Degraded,
  FeedbackPage,
  Handling,
  ListConversations,
  ListFeedback,
  Message,
  MessageId,
  MessageRole,
  MessageStatus,
  Metadata,
  ModelStep,
  Rating,
  Receipt,
  ReceiptId,
  Score,
  Usage,
  UsageId,
  UserId,
  VisitorId,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { NewGap } from '../gap/port.ts';
import type { ConfidenceBin, ConversationCounts } from './figures.ts';
import type { ReceiptSentence, RemovedSentence, StoredPassage } from './receipt-parts.ts';
import type { VisitorKey } from './visitor-port.ts';

/** A conversation that was fetched as one of the caller: nothing is read by an id alone. */
export type ConversationKey = Pick<ConversationRecord, 'id' | 'clientId'>;

export interface ConversationRecord extends Conversation {
  readonly clientId: ClientId;
  readonly visitorId: VisitorId | null;
  /** Questions up to this `seq` are not the bot's to answer: a person came or left after them. */
  readonly botFromSeq: number;
}

/** Which conversations a caller may see: those of its clients, or a visitor's own with one bot. */
export type ConversationOwner =
  | { readonly reach: Reach }
  | { readonly visitorId: VisitorId; readonly botId: BotId };

export interface NewQuestion {
  readonly conversationId: ConversationId;
  readonly clientId: ClientId;
  readonly botId: BotId;
  readonly visitorId: VisitorId | null;
  readonly channel: Channel;
  readonly messageId: MessageId;
  readonly text: string;
  /** Files that it carries, which the caller makes part of it in the same transaction. */
  readonly attachments?: readonly Attachment[];
  /** Used when the conversation is made by this question. */
  readonly title: string;
  readonly at: Date;
}

export interface NewReply {
  readonly messageId: MessageId;
  readonly replyTo: MessageId;
  readonly conversationId: ConversationId;
  readonly clientId: ClientId;
  readonly botId: BotId;
  readonly text: string;
  readonly status: MessageStatus;
  readonly answered: boolean;
  readonly mode: AnswerMode;
  readonly language: string;
  readonly citations: readonly Citation[];
  readonly degraded: readonly Degraded[];
  /** Only of a reply that asks back. */
  readonly suggestions?: readonly string[];
  /** An older reply to the same question, whose place this one takes. */
  readonly supersedes?: MessageId;
  /** Kept when it is not answered. */
  readonly gap?: NewGap;
  readonly at: Date;
  readonly receipt: {
    readonly id: ReceiptId;
    readonly question: string;
    readonly searchedFor: string;
    readonly passages: readonly StoredPassage[];
    readonly sentences: readonly ReceiptSentence[];
    readonly removed: readonly RemovedSentence[];
    readonly confidence: number;
    /** The curated answer that was given, and how alike its question is. It counts as a hit. */
    readonly curated?: { readonly id: CuratedId; readonly score: number };
    readonly model: string;
    readonly promptHash: string;
    /** Of reply and steps together. */
    readonly usage: Usage;
    readonly modelSteps: readonly ModelStep[];
    readonly timings: Answer['timings'];
  };
  readonly usageId: UsageId;
}

/** A line of role `system` that tells the readers of a conversation what happened. */
export interface Note {
  readonly id: MessageId;
  readonly text: string;
}

export interface HandlingChange {
  readonly owner: ConversationOwner;
  readonly id: ConversationId;
  readonly to: Handling;
  /** Who takes the conversation, or gives it back; null for a visitor. */
  readonly by: UserId | null;
  /** Whether it may be taken out of the hands of somebody else. */
  readonly fromAnybody: boolean;
  readonly note: Note;
  readonly at: Date;
}

export interface StatusChange {
  readonly owner: ConversationOwner;
  readonly id: ConversationId;
  readonly status: ConversationStatus;
  readonly version?: number;
  readonly note: Note | null;
  readonly at: Date;
}

export interface NewAgentMessage {
  readonly conversationId: ConversationId;
  readonly reach: Reach;
  readonly messageId: MessageId;
  readonly text: string;
  readonly authorId: UserId;
  readonly author: string;
  readonly at: Date;
}

export interface ConversationStore {
  findConversation(
    owner: ConversationOwner,
    id: ConversationId,
  ): Promise<ConversationRecord | null>;
  /** The visitor's newest active conversation. */
  findOpenConversation(visitorId: VisitorId, botId: BotId): Promise<ConversationRecord | null>;
  /** Newest activity first. `search` looks in titles and message texts. */
  listConversations(reach: Reach, input: ListConversations): Promise<ConversationPage>;
  /** Every conversation of a client, by id: one that is talked in meanwhile is neither missed nor told twice. */
  listAllConversations(
    clientId: ClientId,
    after: ConversationId | null,
    limit: number,
  ): Promise<readonly ConversationRecord[]>;
  /**
   * Saves a visitor's message, and its conversation when that is new, with the next `seq`, in one transaction.
   * `repeated` when the same message is there already; DomainError conflict when its id stands for another text,
   * other files or another conversation, or when the conversation is not active, not-found when it belongs to another bot or visitor.
   * `isForBot` is false while a person handles the conversation, and for questions from before that.
   */
  saveQuestion(question: NewQuestion): Promise<{
    readonly outcome: 'saved' | 'repeated';
    readonly seq: number;
    readonly isForBot: boolean;
  }>;
  /**
   * Saves reply, receipt, usage and gap in one transaction; a second reply to the same message is ignored, unless it supersedes
   * the one that counts. Returns the one that counts.
   * DomainError conflict, and nothing stored, when a person has come since the question, or the conversation is closed.
   */
  saveReply(reply: NewReply): Promise<Message>;
  findMessage(conversation: ConversationKey, id: MessageId): Promise<Message | null>;
  /** The one that counts. */
  findReply(conversation: ConversationKey, replyTo: MessageId): Promise<Message | null>;
  /** The evidence of a reply, with the texts of the versions it rests on as far as their documents are there. */
  findReceipt(reach: Reach, messageId: MessageId): Promise<Receipt | null>;
  /** By `seq`, after `afterSeq`. */
  listMessages(
    conversation: ConversationKey,
    afterSeq: number,
    limit: number,
  ): Promise<readonly Message[]>;
  /** One page of messages after the position `after` in the given order, and how many there are of the role in all. */
  pageMessages(query: {
    readonly conversation: ConversationKey;
    readonly order: 'oldest' | 'newest';
    readonly role: MessageRole | undefined;
    readonly after: number | null;
    readonly limit: number;
  }): Promise<{ readonly items: readonly Message[]; readonly total: number }>;
  /** The last `limit` messages before `beforeSeq`, oldest first. */
  listRecentMessages(
    conversation: ConversationKey,
    beforeSeq: number,
    limit: number,
  ): Promise<readonly Message[]>;
  /**
   * Changes who answers, with a note, in one transaction: bot to waiting, bot or waiting to human, human or waiting to bot.
   * Null, and nothing stored, when there is no such active conversation or its state does not allow it.
   */
  changeHandling(change: HandlingChange): Promise<Message | null>;
  /**
   * What the person who holds the conversation writes; the same message again is stored once. Null, and nothing stored, when
   * another one or nobody holds it. DomainError conflict when the id stands for another message.
   */
  saveAgentMessage(message: NewAgentMessage): Promise<Message | null>;
  /**
   * Archives, closes or takes up again; archiving and closing give it back to the bot. `same` when it is so already; `refused`
   * for opening a conversation that was ever closed; `stale` for another `version`; null when there is no such conversation. The note is stored on a change.
   */
  setStatus(change: StatusChange): Promise<{
    readonly outcome: 'changed' | 'same' | 'refused' | 'stale';
    readonly note: Message | null;
  } | null>;
  /** A conversation without messages and visitor. DomainError not-found for a bot that is not there. */
  saveConversation(
    conversation: Omit<NewQuestion, 'messageId' | 'text' | 'visitorId'> & {
      readonly language: string;
      readonly metadata: Metadata;
    },
  ): Promise<void>;
  /** Null when there is no such conversation; DomainError conflict when `version` is given and stale. */
  updateConversation(change: {
    readonly reach: Reach;
    readonly id: ConversationId;
    readonly title?: string;
    readonly metadata?: Metadata;
    readonly version?: number;
  }): Promise<ConversationRecord | null>;
  /** For good, with messages, receipts and ratings; false when there is no such conversation. */
  deleteConversation(reach: Reach, id: ConversationId): Promise<boolean>;
  /** The same by its visitor, with what the gaps have kept of its questions. */
  eraseConversation(visitor: VisitorKey, id: ConversationId): Promise<boolean>;
  /** A visitor's conversations, begun last first, before the one named. */
  listOwnConversations(
    owner: { readonly visitorId: VisitorId; readonly botId: BotId },
    before: Pick<ConversationRecord, 'id' | 'createdAt'> | null,
    limit: number,
  ): Promise<readonly ConversationRecord[]>;
  /** Null removes the rating. False when it is not a conversation of the owner. */
  saveScore(owner: ConversationOwner, id: ConversationId, score: Score | null): Promise<boolean>;
  /** Figures of one conversation. */
  measureConversation(conversation: ConversationKey): Promise<ConversationStats>;
  /** Counts of conversations begun, replies written and ratings given from `from` on. */
  countConversations(
    reach: Reach,
    input: { readonly from: Date; readonly clientId?: ClientId; readonly botId?: BotId },
  ): Promise<ConversationCounts>;
  /** Replies of a bot from `from` on by their confidence; empty parts are missing. */
  countByConfidence(
    bot: { readonly id: BotId; readonly clientId: ClientId },
    input: { readonly from: Date; readonly bins: number },
  ): Promise<readonly ConfidenceBin[]>;
  /** Newest first. */
  listFeedback(reach: Reach, input: ListFeedback): Promise<FeedbackPage>;
  /** Null removes the rating. False when the message is not a reply that the owner may rate. */
  saveFeedback(
    owner: ConversationOwner,
    messageId: MessageId,
    rating: Rating | null,
    reason: string,
    at: Date,
  ): Promise<boolean>;
}
