import type { AttachmentOwner, AttachmentStore } from '../attachment/port.ts';
import { notFound } from '../error.ts';
import { reaches } from '../reach.ts';
import { liveBot } from './reachable.ts';
import type { AttachmentRow, Tables } from './tables.ts';

export function createFakeAttachmentStore(tables: Tables): AttachmentStore {
  const all = () => [...tables.attachments.values()];
  const isOf = (owner: AttachmentOwner, row: AttachmentRow) =>
    row.visitorId === owner.visitorId &&
    row.botId === owner.botId &&
    row.clientId === owner.clientId;
  const ofOwner = (owner: AttachmentOwner) => all().filter((row) => isOf(owner, row));
  const remove = (rows: readonly AttachmentRow[]) => {
    for (const { id } of rows) tables.attachments.delete(id);
    return rows.map(({ fileKey }) => fileKey);
  };
  const toRecord = (row: AttachmentRow) => {
    const { conversationId: _, isWhole: __, createdAt: ___, visitorId, ...record } = row;
    return visitorId === null ? null : { ...record, visitorId };
  };
  return {
    async reserveAttachment(reservation) {
      if (!tables.visitors.has(reservation.visitorId)) throw notFound('visitor');
      tables.attachments.set(reservation.id, {
        ...{ ...reservation, conversationId: null, messageId: null, isWhole: false },
        ...{ name: '', mediaType: 'text/plain' },
      });
    },
    async completeAttachment(owner, attachment) {
      const row = tables.attachments.get(attachment.id);
      if (!row || row.isWhole || !isOf(owner, row)) return false;
      tables.attachments.set(row.id, { ...row, ...attachment, isWhole: true });
      return true;
    },
    measureAttachments: async (owner) => ({
      bytes: all()
        .filter(({ botId, clientId }) => botId === owner.botId && clientId === owner.clientId)
        .reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
      unsent: ofOwner(owner).filter(({ messageId }) => messageId === null).length,
    }),
    countAttachments: async ({ id, clientId }) =>
      all().filter((row) => row.conversationId === id && row.clientId === clientId).length,
    findSendable: async (owner, { ids, messageId }) =>
      ids.flatMap((id) => {
        const row = ofOwner(owner).find((one) => one.id === id && one.isWhole);
        const record = row && toRecord(row);
        if (!record) return [];
        return record.messageId === null || record.messageId === messageId ? [record] : [];
      }),
    async sendAttachments(owner, { ids, messageId, conversationId }) {
      const rows = ofOwner(owner).filter(
        (row) => ids.includes(row.id) && row.isWhole && row.messageId === null,
      );
      for (const row of rows) tables.attachments.set(row.id, { ...row, messageId, conversationId });
      return rows.length === ids.length;
    },
    async findAttachment(viewer, id) {
      const row = tables.attachments.get(id);
      if (!row?.isWhole || !liveBot(tables, row.botId)) return null;
      const maySee =
        'reach' in viewer
          ? row.messageId !== null && reaches(viewer.reach, row.clientId)
          : isOf(viewer, row);
      return maySee ? toRecord(row) : null;
    },
    async deleteUnsent(owner, id) {
      const rows = ofOwner(owner).filter((row) => row.id === id && row.messageId === null);
      return remove(rows)[0] ?? null;
    },
    async deleteAttachments(of) {
      const isMeant = (row: AttachmentRow) =>
        'conversation' in of
          ? row.conversationId === of.conversation.id && row.clientId === of.conversation.clientId
          : row.visitorId === of.visitorId && reaches(of.reach, row.clientId);
      return remove(all().filter(isMeant));
    },
    async deleteForgotten(before, limit) {
      const rows = all()
        .filter(({ messageId, createdAt }) => messageId === null && createdAt < before)
        .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
      return remove(rows.slice(0, limit));
    },
    listAttachmentKeys: async (botId) =>
      all()
        .filter((row) => row.botId === botId)
        .map(({ fileKey }) => fileKey),
  };
}
