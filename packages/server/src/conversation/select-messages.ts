import {
  type AnswerMode,
  Attachment,
  Citation,
  type Degraded,
  type Message,
  type MessageId,
  type MessageRole,
  type MessageStatus,
  type Rating,
} from '@pixel/contract';
import type { ConversationKey } from '@pixel/core';
import * as z from 'zod';
import { Prisma } from '../generated/prisma/client.ts';
import type { RawClient } from '../sql/client.ts';

/** True for messages `m` of the conversation. */
export const inConversation = ({ id, clientId }: ConversationKey): Prisma.Sql =>
  Prisma.sql`m."conversationId" = ${id} AND m."clientId" = ${clientId}`;

interface MessageRow {
  readonly id: MessageId;
  readonly seq: number;
  readonly role: MessageRole;
  readonly text: string;
  readonly status: MessageStatus;
  readonly replyTo: MessageId | null;
  readonly answered: boolean | null;
  readonly mode: AnswerMode | null;
  readonly citations: unknown;
  readonly degraded: Degraded[];
  readonly attachments: unknown;
  readonly suggestions: string[];
  readonly feedback: Rating | null;
  readonly supersededBy: MessageId | null;
  readonly supersedes: MessageId | null;
  readonly author: string | null;
  readonly createdAt: Date;
}

/** Messages `m` by `seq`. */
export async function selectMessages(
  client: RawClient,
  query: {
    readonly where: Prisma.Sql;
    readonly order: 'oldest first' | 'newest first';
    readonly limit: number;
  },
): Promise<Message[]> {
  const direction = query.order === 'oldest first' ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const rows = await client.$queryRaw<MessageRow[]>`
    SELECT m."id", m."seq", m."role", m."text", m."status", m."replyTo", m."answered", m."mode",
      m."citations", m."attachments", m."degraded", m."suggestions", f."rating" AS "feedback", m."author", m."createdAt",
      m."supersededBy", m."supersedes"
    FROM "Message" m LEFT JOIN "Feedback" f ON f."messageId" = m."id"
    WHERE ${query.where} ORDER BY m."seq" ${direction} LIMIT ${query.limit}`;
  return rows.map(toMessage);
}

const Citations = z.array(Citation);
const Attachments = z.array(Attachment);

function toMessage(stored: MessageRow): Message {
  const { author, suggestions, supersededBy, supersedes, attachments: files, ...row } = stored;
  const attachments = Attachments.parse(files);
  return {
    ...row,
    ...(supersededBy !== null && { supersededBy }),
    ...(supersedes !== null && { supersedes }),
    ...(suggestions.length > 0 && { suggestions }),
    ...(attachments.length > 0 && { attachments }),
    ...(author !== null && { author }),
    citations: Citations.parse(row.citations),
    createdAt: row.createdAt.toISOString(),
  };
}
