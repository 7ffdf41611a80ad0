import type {
  Attachment,
  AttachmentId,
  AttachmentType,
  BotId,
  ClientId,
  ConversationId,
  MessageId,
  VisitorId,
} from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { BotKey } from '../bot/port.ts';
import type { ConversationKey } from '../conversation/port.ts';

/** The visitor of a bot, to whom a file belongs until it is sent. */
export interface AttachmentOwner {
  readonly visitorId: VisitorId;
  readonly botId: BotId;
  readonly clientId: ClientId;
}

/** A row from before the first byte of the file, so that nothing is ever in the file store that no row names. */
export interface AttachmentReservation extends AttachmentOwner {
  readonly id: AttachmentId;
  /** Key in the file store. */
  readonly fileKey: string;
  /** As many bytes as may come. */
  readonly sizeBytes: number;
  readonly createdAt: Date;
}

/** A whole file. */
export interface AttachmentRecord extends AttachmentOwner, Attachment {
  readonly fileKey: string;
  /** Null as long as it is not sent. */
  readonly messageId: MessageId | null;
}

/** What a bot and one of its visitors hold, uploads under way included. */
export interface HeldAttachments {
  /** Of the bot. */
  readonly bytes: number;
  /** Of the visitor. */
  readonly unsent: number;
}

/** Files of visitors. Deleting removes rows and names the files, which go with a job. */
export interface AttachmentStore {
  /** Throws DomainError not-found when the visitor was erased meanwhile. */
  reserveAttachment(reservation: AttachmentReservation): Promise<void>;
  /** Says what the file is once it is whole. False when its row is gone. */
  completeAttachment(
    owner: AttachmentOwner,
    attachment: {
      readonly id: AttachmentId;
      readonly name: string;
      readonly mediaType: AttachmentType;
      readonly sizeBytes: number;
    },
  ): Promise<boolean>;
  measureAttachments(owner: AttachmentOwner): Promise<HeldAttachments>;
  countAttachments(conversation: ConversationKey): Promise<number>;
  /**
   * The owner's whole files with these ids in this order, without those that are missing or sent with another message than
   * `messageId`. Locks them for the transaction.
   */
  findSendable(
    owner: AttachmentOwner,
    wanted: { readonly ids: readonly AttachmentId[]; readonly messageId: MessageId },
  ): Promise<readonly AttachmentRecord[]>;
  /** Makes unsent files part of a stored message. False when one of them is not there or was sent meanwhile. */
  sendAttachments(
    owner: AttachmentOwner,
    sent: {
      readonly ids: readonly AttachmentId[];
      readonly messageId: MessageId;
      readonly conversationId: ConversationId;
    },
  ): Promise<boolean>;
  /** Of a visitor: what it has uploaded or sent. Of clients in reach: what was sent. Whole files only. */
  findAttachment(
    viewer: AttachmentOwner | { readonly reach: Reach },
    id: AttachmentId,
  ): Promise<AttachmentRecord | null>;
  /** The file's key; null when there is no such unsent file of the owner. */
  deleteUnsent(owner: AttachmentOwner, id: AttachmentId): Promise<string | null>;
  /** Files of a conversation, or all of a visitor, with the keys. */
  deleteAttachments(
    of:
      | { readonly conversation: ConversationKey }
      | { readonly visitorId: VisitorId; readonly reach: Reach },
  ): Promise<readonly string[]>;
  /** Of all clients: at most `limit` files that are part of no message and were begun before a time, oldest first. */
  deleteForgotten(before: Date, limit: number): Promise<readonly string[]>;
  /** Of a bot that may be deleted. */
  listAttachmentKeys(botId: BotKey['id']): Promise<readonly string[]>;
}
