import type {
  Answer,
  AnswerMode,
  BotId,
  Channel,
  Citation,
  ClientId,
  Conversation,
  ConversationId,
  ConversationPage,
  ConversationStatus,
  Degraded,
  ListConversations,
  Message,
  MessageId,
  MessageStatus,
  PassageId,
  Rating,
  ReceiptId,
  Usage,
  UsageId,
  VisitorId,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';

export interface VisitorRecord {
  readonly id: VisitorId;
  readonly botId: BotId;
  readonly clientId: ClientId;
  readonly origin: string;
  readonly expiresAt: Date;
}

export interface VisitorStore {
  /** Null also when expired at `now`. As with keys, what another process changed may take half a second to show. */
  findVisitor(tokenHash: string, now: Date): Promise<VisitorRecord | null>;
  saveVisitor(
    visitor: VisitorRecord & { readonly tokenHash: string; readonly locale: string },
  ): Promise<void>;
}

export interface ConversationRecord extends Conversation {
  readonly clientId: ClientId;
  readonly visitorId: VisitorId | null;
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
  /** Used when the conversation is made by this question. */
  readonly title: string;
  readonly at: Date;
}

export interface ReceiptSentence {
  readonly text: string;
  readonly passageId: PassageId | null;
  readonly start: number;
  readonly end: number;
  readonly score: number;
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
  readonly at: Date;
  readonly receipt: {
    readonly id: ReceiptId;
    readonly question: string;
    readonly searchedFor: string;
    readonly passages: readonly {
      readonly id: PassageId;
      readonly score: number;
      readonly keyword?: number;
      readonly vector?: number;
    }[];
    readonly sentences: readonly ReceiptSentence[];
    readonly confidence: number;
    readonly model: string;
    readonly promptHash: string;
    readonly usage: Usage;
    readonly timings: Answer['timings'];
  };
  readonly usageId: UsageId;
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
  /**
   * Saves a visitor's message, and its conversation when that is new, with the next `seq`, in one transaction.
   * `repeated` when the same message is there already; DomainError conflict when its id stands for another text or
   * conversation, not-found when the conversation belongs to another bot or visitor.
   */
  saveQuestion(
    question: NewQuestion,
  ): Promise<{ readonly outcome: 'saved' | 'repeated'; readonly seq: number }>;
  /** Saves reply, receipt and usage in one transaction; a second reply to the same message is ignored. Returns the stored one. */
  saveReply(reply: NewReply): Promise<Message>;
  findMessage(conversationId: ConversationId, id: MessageId): Promise<Message | null>;
  findReply(replyTo: MessageId): Promise<Message | null>;
  /** By `seq`, after `afterSeq`. */
  listMessages(
    conversationId: ConversationId,
    afterSeq: number,
    limit: number,
  ): Promise<readonly Message[]>;
  /** The last `limit` messages before `beforeSeq`, oldest first. */
  listRecentMessages(
    conversationId: ConversationId,
    beforeSeq: number,
    limit: number,
  ): Promise<readonly Message[]>;
  setStatus(
    owner: ConversationOwner,
    id: ConversationId,
    status: ConversationStatus,
  ): Promise<boolean>;
  /** Null removes the rating. False when the message is not a reply that the owner may rate. */
  saveFeedback(
    owner: ConversationOwner,
    messageId: MessageId,
    rating: Rating | null,
    reason: string,
    at: Date,
  ): Promise<boolean>;
}

export interface ModelRequest {
  readonly system: string;
  readonly messages: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[];
  readonly maxTokens: number;
}

export type ModelChunk =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'usage'; readonly promptTokens: number; readonly completionTokens: number };

export interface ChatModel {
  readonly name: string;
  /** Price in millionths of the currency unit for a million tokens; 0 when unknown. */
  readonly price: { readonly promptMicros: number; readonly completionMicros: number };
  /** Chunks as they come; ends normally or throws DomainError unavailable. Aborting `signal` closes the upstream call. */
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelChunk>;
}
