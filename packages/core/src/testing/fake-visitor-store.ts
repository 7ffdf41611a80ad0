import { type Consent, LIMITS, type Visitor, type VisitorId } from '@pixel/contract';
import type { Attributes } from '@pixel/contract/identity';
import type { Reach } from '../actor.ts';
import type { Identification, VisitorRecord, VisitorStore } from '../conversation/visitor-port.ts';
import { DomainError, notFound } from '../error.ts';
import { reaches } from '../reach.ts';
import { removeConversation } from './fake-conversation-rows.ts';
import { eraseAskings } from './fake-gap-store.ts';
import { pageOfRows } from './fake-page.ts';
import { liveBot } from './reachable.ts';
import { atomically, type Tables, type VisitorRow } from './tables.ts';

export function createFakeVisitorStore(tables: Tables, now: () => Date): VisitorStore {
  const byKey = (row: VisitorRow | undefined, at: Date): VisitorRecord | null => {
    if (!row || row.expiresAt <= at || !liveBot(tables, row.botId)) return null;
    const { id: keyId, botId, clientId, origin, expiresAt, protocol, identityTokenHash } = row;
    const person = row.mergedInto ? tables.visitors.get(row.mergedInto) : row;
    const subject = person?.identity?.subject ?? null;
    return {
      ...{ id: row.mergedInto ?? keyId, keyId, botId, clientId, origin, expiresAt, protocol },
      ...{ subject, identityTokenHash },
    };
  };
  return {
    findVisitor: async (tokenHash, at) =>
      byKey(
        [...tables.visitors.values()].find((row) => row.tokenHash === tokenHash),
        at,
      ),
    findVisitorByKeyId: async (keyId, at) => byKey(tables.visitors.get(keyId), at),
    async saveVisitor(visitor) {
      if (liveBot(tables, visitor.botId)?.clientId !== visitor.clientId) throw notFound('bot');
      const isTaken = [...tables.visitors.values()].some((row) =>
        row.id === visitor.id
          ? row.botId !== visitor.botId || row.tokenHash !== visitor.tokenHash
          : row.tokenHash === visitor.tokenHash,
      );
      if (isTaken) throw new DomainError('conflict', 'This visitor exists already.');
      const at = now().toISOString();
      const known = tables.visitors.get(visitor.id);
      tables.visitors.set(visitor.id, {
        ...{ identity: null, identityTokenHash: null, attributes: {}, mergedInto: null },
        ...{ ...known, ...visitor, createdAt: known?.createdAt ?? at, lastSeenAt: at },
        protocol: Math.min(visitor.protocol, known?.protocol ?? visitor.protocol),
      });
    },
    identifyVisitor: (identification) =>
      atomically(tables, () => identifyVisitor(tables, identification)),
    async setAttributes({ id, clientId }, attributes, most) {
      const row = tables.visitors.get(id);
      if (row?.clientId !== clientId) return true;
      const merged = { ...row.attributes, ...attributes };
      const kept = Object.entries(merged).flatMap(([name, value]) =>
        value === null ? [] : [[name, value] as const],
      );
      if (kept.length > most) return false;
      tables.visitors.set(id, { ...row, attributes: Object.fromEntries(kept) });
      return true;
    },
    async saveConsent({ id, visitor, ...consent }) {
      tables.consents.set(id, { ...consent, visitorId: visitor.id });
    },
    listConsents: async ({ id, clientId }, limit) =>
      tables.visitors.get(id)?.clientId === clientId ? consentsOf(tables, id).slice(0, limit) : [],
    async listVisitors(reach, input) {
      const rows = [...tables.visitors.values()].filter(
        (row) =>
          row.botId === input.botId && row.mergedInto === null && isInReach(tables, reach, row),
      );
      return pageOfRows(rows, input, {
        keyOf: (row) => row.id,
        order: 'descending',
        toItem: (row) => toVisitor(tables, row),
      });
    },
    async findVisitorById(reach, id) {
      const row = tables.visitors.get(id);
      return row && isInReach(tables, reach, row) ? toVisitor(tables, row) : null;
    },
    async eraseVisitor(reach, id) {
      const row = tables.visitors.get(id);
      if (!row || !isInReach(tables, reach, row)) return null;
      const conversations = conversationsOf(tables, id);
      for (const conversation of conversations) removeConversation(tables, conversation.id);
      eraseAskings(tables, id);
      for (const [key, consent] of tables.consents)
        if (consent.visitorId === id) tables.consents.delete(key);
      for (const [key, file] of tables.attachments)
        if (file.visitorId === id) tables.attachments.set(key, { ...file, visitorId: null });
      for (const [key, visitor] of tables.visitors)
        if (key === id || visitor.mergedInto === id) tables.visitors.delete(key);
      return { clientId: row.clientId, conversations: conversations.length };
    },
  };
}

const isInReach = (tables: Tables, reach: Reach, row: VisitorRow) =>
  liveBot(tables, row.botId) !== null && reaches(reach, row.clientId);

const conversationsOf = (tables: Tables, id: VisitorId) =>
  [...tables.conversations.values()].filter(({ visitorId }) => visitorId === id);

function toVisitor(tables: Tables, row: VisitorRow): Visitor {
  const { id, botId, origin, locale, identity, attributes, createdAt, lastSeenAt } = row;
  return {
    ...{ id, botId, origin, locale, identity, attributes, createdAt, lastSeenAt },
    botName: tables.bots.get(botId)?.name ?? '',
    conversationCount: conversationsOf(tables, id).length,
    consent: consentsOf(tables, id)[0] ?? null,
  };
}

const consentsOf = (tables: Tables, id: VisitorId): Consent[] =>
  [...tables.consents]
    .filter(([, { visitorId }]) => visitorId === id)
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([, { version, given, origin, at }]) => ({ version, given, origin, at }));

/** See `VisitorStore.identifyVisitor`. The caller rolls back when it throws. */
function identifyVisitor(tables: Tables, identification: Identification): VisitorId | null {
  const { visitor, identity, tokenHash } = identification;
  const key = tables.visitors.get(visitor.keyId);
  if (key?.clientId !== visitor.clientId || !liveBot(tables, key.botId)) return null;
  const known = [...tables.visitors.values()].find(
    (row) => row.botId === key.botId && row.identity?.subject === identity.subject,
  );
  const id = known?.id ?? key.id;
  const isMerged = known !== undefined && known.id !== key.id;
  if (isMerged) moveTo(tables, { from: key.id, to: id });
  tables.visitors.set(key.id, {
    ...{ ...key, identityTokenHash: tokenHash, mergedInto: isMerged ? id : key.mergedInto },
  });
  const person = tables.visitors.get(id);
  if (person)
    tables.visitors.set(id, {
      ...{ ...person, identity },
      ...(isMerged && { attributes: mergedAttributes(key.attributes, person.attributes) }),
    });
  return id;
}

function mergedAttributes(newest: Attributes, older: Attributes): Attributes {
  const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
    a < b ? -1 : 1;
  const left = Object.entries(older).filter(([name]) => !(name in newest));
  const entries = [...Object.entries(newest).sort(byName), ...left.sort(byName)];
  return Object.fromEntries(entries.slice(0, LIMITS.visitorAttributes));
}

/** Gives everything that belongs to one visitor to another. */
function moveTo(
  tables: Tables,
  { from, to }: { readonly from: VisitorId; readonly to: VisitorId },
): void {
  const moved = { visitorId: to };
  for (const [id, row] of tables.conversations)
    if (row.visitorId === from) tables.conversations.set(id, { ...row, ...moved });
  for (const [id, row] of tables.askings)
    if (row.visitorId === from) tables.askings.set(id, { ...row, ...moved });
  for (const [id, row] of tables.consents)
    if (row.visitorId === from) tables.consents.set(id, { ...row, ...moved });
  for (const [id, row] of tables.attachments)
    if (row.visitorId === from) tables.attachments.set(id, { ...row, ...moved });
}
