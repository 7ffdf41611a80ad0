import {
  AttachmentId,
  AttachmentType,
  BotId,
  ClientId,
  MessageId,
  VisitorId,
} from '@pixel/contract';
import type { AttachmentOwner, AttachmentRecord, AttachmentStore } from '@pixel/core';
import { Prisma } from '../generated/prisma/client.ts';
import type { SqlClient } from '../sql/client.ts';
import { inReach } from '../sql/condition.ts';
import { orGone } from '../sql/gone.ts';
import { joinLiveBot } from '../sql/live-bot.ts';

interface Row {
  readonly id: string;
  readonly clientId: string;
  readonly botId: string;
  readonly visitorId: string;
  readonly messageId: string | null;
  readonly fileKey: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
}

interface Deleted {
  readonly fileKey: string;
}

const FIELDS = Prisma.sql`a."id", a."clientId", a."botId", a."visitorId", a."messageId", a."fileKey", a."name", a."mediaType",
  a."sizeBytes"`;

/** True for files `a` of the owner. */
const ownedBy = ({ visitorId, botId, clientId }: AttachmentOwner): Prisma.Sql =>
  Prisma.sql`a."visitorId" = ${visitorId} AND a."botId" = ${botId} AND a."clientId" = ${clientId}`;

/** Files that visitors put into conversations. */
export function createPrismaAttachmentStore(client: SqlClient): AttachmentStore {
  return {
    async reserveAttachment(data) {
      await orGone(client.attachment.create({ data }), 'visitor');
    },
    async completeAttachment(owner, { id, ...whole }) {
      const where = { ...owner, id, isWhole: false };
      const data = { ...whole, isWhole: true };
      const { count } = await client.attachment.updateMany({ where, data });
      return count === 1;
    },
    async measureAttachments(owner) {
      const { visitorId, botId, clientId } = owner;
      const [held] = await client.$queryRaw<{ bytes: number; unsent: number }[]>`
        SELECT coalesce(sum(a."sizeBytes"), 0)::float8 AS "bytes",
          (count(*) FILTER (WHERE a."visitorId" = ${visitorId} AND a."messageId" IS NULL))::int AS "unsent"
        FROM "Attachment" a WHERE a."botId" = ${botId} AND a."clientId" = ${clientId}`;
      return held ?? { bytes: 0, unsent: 0 };
    },
    countAttachments: ({ id: conversationId, clientId }) =>
      client.attachment.count({ where: { conversationId, clientId } }),
    async findSendable(owner, { ids, messageId }) {
      const rows = await client.$queryRaw<Row[]>`
        SELECT ${FIELDS} FROM "Attachment" a
        WHERE a."id" = ANY(${[...ids]}::text[]) AND ${ownedBy(owner)} AND a."isWhole"
          AND (a."messageId" IS NULL OR a."messageId" = ${messageId}) ORDER BY a."id" FOR UPDATE`;
      const found = new Map(rows.map((row) => [row.id, toRecord(row)]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    async sendAttachments(owner, { ids, messageId, conversationId }) {
      const sent = await client.$executeRaw`
        UPDATE "Attachment" a SET "messageId" = ${messageId}, "conversationId" = ${conversationId}
        WHERE a."id" = ANY(${[...ids]}::text[]) AND ${ownedBy(owner)} AND a."isWhole" AND a."messageId" IS NULL`;
      return sent === ids.length;
    },
    async findAttachment(viewer, id) {
      const isSeen =
        'reach' in viewer
          ? Prisma.sql`a."messageId" IS NOT NULL AND ${inReach(Prisma.sql`a."clientId"`, viewer.reach)}`
          : ownedBy(viewer);
      const [row] = await client.$queryRaw<Row[]>`
        SELECT ${FIELDS} FROM "Attachment" a ${joinLiveBot(Prisma.sql`a."botId"`)}
        WHERE a."id" = ${id} AND a."isWhole" AND a."visitorId" IS NOT NULL AND ${isSeen}`;
      return row ? toRecord(row) : null;
    },
    async deleteUnsent(owner, id) {
      const [row] = await client.$queryRaw<Deleted[]>`
        DELETE FROM "Attachment" a WHERE a."id" = ${id} AND ${ownedBy(owner)} AND a."messageId" IS NULL
        RETURNING a."fileKey"`;
      return row?.fileKey ?? null;
    },
    async deleteAttachments(of) {
      const isMeant =
        'conversation' in of
          ? Prisma.sql`a."conversationId" = ${of.conversation.id} AND a."clientId" = ${of.conversation.clientId}`
          : Prisma.sql`a."visitorId" = ${of.visitorId} AND ${inReach(Prisma.sql`a."clientId"`, of.reach)}`;
      const rows = await client.$queryRaw<Deleted[]>`
        DELETE FROM "Attachment" a WHERE ${isMeant} RETURNING a."fileKey"`;
      return rows.map(({ fileKey }) => fileKey);
    },
    async deleteForgotten(before, limit) {
      const rows = await client.$queryRaw<Deleted[]>`
        DELETE FROM "Attachment" a WHERE ${inReach(Prisma.sql`a."clientId"`, 'all')} AND a."id" IN (
          SELECT f."id" FROM "Attachment" f
          WHERE f."messageId" IS NULL AND f."createdAt" < ${before}::timestamptz
            AND ${inReach(Prisma.sql`f."clientId"`, 'all')}
          ORDER BY f."createdAt" LIMIT ${limit} FOR UPDATE SKIP LOCKED)
        RETURNING a."fileKey"`;
      return rows.map(({ fileKey }) => fileKey);
    },
    async listAttachmentKeys(botId) {
      const rows = await client.attachment.findMany({
        ...{ where: { botId }, select: { fileKey: true } },
      });
      return rows.map(({ fileKey }) => fileKey);
    },
  };
}

const toRecord = (row: Row): AttachmentRecord => ({
  ...row,
  id: AttachmentId.parse(row.id),
  clientId: ClientId.parse(row.clientId),
  botId: BotId.parse(row.botId),
  visitorId: VisitorId.parse(row.visitorId),
  messageId: row.messageId === null ? null : MessageId.parse(row.messageId),
  mediaType: AttachmentType.parse(row.mediaType),
});
