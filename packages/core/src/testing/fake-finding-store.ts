import { Finding } from '@pixel/contract';
import type { Reach } from '../actor.ts';
import type { BotKey } from '../bot/port.ts';
import type { FindingSide, FindingStore } from '../finding/port.ts';
import { reaches } from '../reach.ts';
import { pageOfRows } from './fake-page.ts';
import { liveBot } from './reachable.ts';
import type { FindingRow, Tables } from './tables.ts';

export function createFakeFindingStore(tables: Tables): FindingStore {
  const table = tables.findings;
  const sideOf = (side: FindingSide): Finding['left'] => {
    const document = tables.documents.get(side.documentId);
    return { ...side, title: document?.title ?? '', url: document?.url ?? null };
  };
  const toRecord = ({ dismissedAt: _, ...row }: FindingRow) => ({
    ...row,
    left: sideOf(row.left),
    right: sideOf(row.right),
  });
  const liveIn = (reach: Reach, row: FindingRow) =>
    reaches(reach, row.clientId) && liveBot(tables, row.botId) !== null;
  const ofBot = ({ id, clientId }: BotKey) =>
    [...table.values()].filter((row) => row.botId === id && row.clientId === clientId);
  const stands = ({ documentId, quote }: FindingSide) => {
    const document = tables.documents.get(documentId);
    const version = document && tables.versions.get(document.currentVersionId);
    return version?.text.includes(quote) ?? false;
  };
  return {
    async findFinding(reach, id) {
      const row = table.get(id);
      return row && liveIn(reach, row) ? toRecord(row) : null;
    },
    async listFindings(reach, input) {
      const rows = [...table.values()].filter(
        (row) =>
          row.botId === input.botId &&
          liveIn(reach, row) &&
          (input.status === undefined || row.status === input.status) &&
          (input.kind === undefined || row.kind === input.kind),
      );
      return pageOfRows(rows, input, {
        keyOf: (row) => `${row.lastSeenAt}\u0000${row.id}`,
        order: 'descending',
        toItem: (row) => {
          const { clientId: _, ...item } = toRecord(row);
          return item;
        },
      });
    },
    async listAllFindings(bot, after, limit) {
      return ofBot(bot)
        .filter((row) => liveIn([bot.clientId], row) && (after === null || row.id > after))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .map((row) => Finding.parse(toRecord(row)));
    },
    async saveFindings({ id: botId, clientId }, findings, at) {
      const lastSeenAt = at.toISOString();
      for (const finding of findings) {
        const old = table.get(finding.id);
        if (old && old.botId !== botId) continue;
        const dismissedAt = old?.dismissedAt ?? null;
        const status = dismissedAt ? 'dismissed' : 'open';
        const firstSeenAt = old?.firstSeenAt ?? lastSeenAt;
        table.set(finding.id, {
          ...{ ...finding, botId, clientId, status, firstSeenAt, lastSeenAt, dismissedAt },
        });
      }
    },
    async dismissFinding({ id, clientId }, dismissedAt) {
      const row = table.get(id);
      if (row?.clientId !== clientId || !liveIn([clientId], row)) return null;
      const status = row.status === 'resolved' ? row.status : dismissedAt ? 'dismissed' : 'open';
      table.set(id, { ...row, dismissedAt, status });
      return toRecord({ ...row, dismissedAt, status });
    },
    async resolveStale(bot) {
      for (const row of ofBot(bot))
        if (!stands(row.left) || !stands(row.right))
          table.set(row.id, { ...row, status: 'resolved' });
    },
    async listUnchecked(bot, { after, limit }) {
      return [...tables.documents.values()]
        .filter(
          (row) =>
            row.botId === bot.id && tables.sources.get(row.sourceId)?.clientId === bot.clientId,
        )
        .filter(({ id, currentVersionId }) => tables.checkedDocuments.get(id) !== currentVersionId)
        .filter(({ id }) => after === null || id > after)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit)
        .map(({ id, currentVersionId }) => ({ id, versionId: currentVersionId }));
    },
    async markChecked(_bot, documents) {
      for (const { id, versionId } of documents) tables.checkedDocuments.set(id, versionId);
    },
    async forgetChecked(bot) {
      for (const row of tables.documents.values())
        if (row.botId === bot.id) tables.checkedDocuments.delete(row.id);
      for (const row of ofBot(bot)) table.set(row.id, { ...row, status: 'resolved' });
    },
    async listCompared({ id, clientId }, documentId, limit) {
      const title = tables.documents.get(documentId)?.title ?? '';
      return [...tables.passages.values()]
        .filter((row) => row.documentId === documentId && !row.excluded)
        .filter((row) => row.botId === id && row.clientId === clientId)
        .sort((a, b) => a.ordinal - b.ordinal)
        .slice(0, limit)
        .map((row) => ({ ...row, title }));
    },
  };
}
