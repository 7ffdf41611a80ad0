import type { AuditItem, ClientId } from '@pixel/contract';
import type { TargetName } from '@pixel/contract/audit-names';
import type { AuditRecord, AuditStore } from '../audit/port.ts';
import { reaches } from '../reach.ts';
import { pageOfRows } from './fake-page.ts';
import { liveBot } from './reachable.ts';
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
    async listTargetNames(reach, { ids, withPeople }) {
      return ids.flatMap((id) => {
        const found = nameOf(tables, id);
        if (found === null) return [];
        const { clientId, ...named } = found;
        const isShown = clientId === null ? withPeople : reaches(reach, clientId);
        return isShown ? [named] : [];
      });
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

/** What is not deleted, with the client that it belongs to; people belong to none. */
function nameOf(
  tables: Tables,
  id: TargetName['id'],
): (TargetName & { readonly clientId: ClientId | null }) | null {
  const is = (row: { readonly id: string }) => row.id === id;
  const bot = [...tables.bots.values()].find(is);
  if (bot) return liveBot(tables, bot.id) && { ...own(id, bot.name), clientId: bot.clientId };
  const client = [...tables.clients.values()].find(is);
  if (client) return client.deletedAt ? null : { ...own(id, client.name), clientId: client.id };
  const user = [...tables.users.values()].find(is);
  if (user) return { ...own(id, user.name), clientId: null };
  const source = [...tables.sources.values()].find(is);
  const curated = [...tables.curated.values()].find(is);
  const part = source ?? curated;
  const name = source?.title ?? curated?.question ?? '';
  if (!part || !liveBot(tables, part.botId)) return null;
  return { id, name, botId: part.botId, clientId: part.clientId };
}

const own = (id: TargetName['id'], name: string): TargetName => ({ id, name, botId: null });
