import type { AuditItem } from '@pixel/contract';
import type { AuditRecord, AuditStore } from '../audit/port.ts';
import { reaches } from '../reach.ts';
import { pageOfRows } from './fake-page.ts';
import type { Tables } from './tables.ts';

export function createFakeAuditStore(tables: Tables): AuditStore {
  const linksInOrder = () => [...tables.auditLinks.values()].toSorted((a, b) => a.no - b.no);
  return {
    async saveAuditEntry(entry) {
      if (!tables.audit.has(entry.id)) tables.audit.set(entry.id, entry);
    },
    async listAuditEntries(reach, input) {
      const { actor, action, search, target, clientId, from, to } = input;
      const rows = [...tables.audit.values()].filter(
        (row) =>
          (reach === 'all' || (row.clientId !== null && reaches(reach, row.clientId))) &&
          (actor === undefined || row.actorId === actor) &&
          (action === undefined || row.action === action) &&
          (search === undefined || row.action.includes(search.toLowerCase())) &&
          (target === undefined || row.targetId === target) &&
          (clientId === undefined || row.clientId === clientId) &&
          (from === undefined || row.at >= new Date(from)) &&
          (to === undefined || row.at < new Date(to)),
      );
      return pageOfRows(rows, input, { keyOf: (row) => row.id, order: 'descending', toItem });
    },
    async sealAuditEntries(limit, link) {
      const sealed = new Set(linksInOrder().map(({ entryId }) => entryId));
      const waiting = [...tables.audit.values()]
        .filter(({ id }) => !sealed.has(id))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, limit);
      const links = link(linksInOrder().at(-1) ?? null, waiting);
      for (const added of links) tables.auditLinks.set(added.entryId, added);
      return links.length;
    },
    async listAuditLinks(after, limit) {
      return linksInOrder()
        .filter(({ no }) => no > after)
        .slice(0, limit)
        .map((link) => ({ ...link, entry: tables.audit.get(link.entryId) ?? null }));
    },
    // Here everything without a link waits for one.
    findLostAuditEntry: async () => null,
  };
}

const toItem = ({ at, ...row }: AuditRecord): AuditItem => ({
  ...row,
  details: { ...row.details },
  at: at.toISOString(),
});
