import type { DocumentId, ListPassages, Passage, PassageId } from '@pixel/contract';
import { hex } from '../hex.ts';
import type { KnowledgeStore, PassageRecord, Unseen } from '../knowledge/port.ts';
import { reaches } from '../reach.ts';
import type { SourceKey } from '../source/port.ts';
import { pageOfRows } from './fake-page.ts';
import { documentFrequencies, searchKeyword } from './fake-postings.ts';
import { deleteDocuments, recount } from './fake-purge.ts';
import { joinSegments, listSegments } from './fake-segments.ts';
import { writeDocuments } from './fake-write-documents.ts';
import { sha256 } from './randomness.ts';
import { liveBot } from './reachable.ts';
import { atomically, type PassageRow, type Tables } from './tables.ts';

export function createFakeKnowledgeStore(tables: Tables): KnowledgeStore {
  const passages = () => [...tables.passages.values()];
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  const documentsOf = ({ id, clientId }: SourceKey) =>
    [...tables.documents.values()].filter(
      (row) => row.sourceId === id && tables.sources.get(id)?.clientId === clientId,
    );
  const unseenOf = (source: SourceKey, { run, missedBefore, gone }: Unseen) =>
    documentsOf(source)
      .filter(
        (row) =>
          row.seenRun !== run &&
          (missedBefore === null ||
            (row.missedRun !== null && row.missedRun < missedBefore) ||
            gone.includes(row.key)),
      )
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  const firstPassageOf = (id: DocumentId) =>
    passages().find((row) => row.documentId === id && row.ordinal === 0);
  return {
    async findDocuments(source, keys) {
      return documentsOf(source)
        .filter((row) => keys.includes(row.key))
        .map(({ id, key, origin, contentHash, etag, lastModified }) => ({
          ...{ id, key, origin, contentHash, etag, lastModified },
          chunker: firstPassageOf(id)?.chunker ?? null,
        }));
    },
    async findUnseen(source, run, passageHashes) {
      return documentsOf(source)
        .filter((row) => row.seenRun !== run)
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .flatMap(({ id, key, origin, currentVersionId }) => {
          const first = firstPassageOf(id);
          if (!first || !passageHashes.includes(first.hash)) return [];
          const text = tables.versions.get(currentVersionId)?.text ?? '';
          return { key, origin, passageHash: first.hash, textHash: hex(sha256(text)) };
        });
    },
    writeDocuments: (batch) => atomically(tables, () => writeDocuments(tables, batch)),
    async markSeen(source, keys, run) {
      for (const row of documentsOf(source))
        if (keys.includes(row.key))
          tables.documents.set(row.id, { ...row, seenRun: run, missedRun: null });
    },
    async findPage(source, key) {
      const [row] = documentsOf(source).filter((document) => document.key === key);
      if (!row) return null;
      const { id, etag, lastModified, links, currentVersionId } = row;
      const digest = sha256(tables.versions.get(currentVersionId)?.text ?? '');
      const textHash = Buffer.from(digest).toString('base64');
      const chunker = firstPassageOf(id)?.chunker ?? null;
      return { etag, lastModified, links, textHash, chunker };
    },
    async refreshPages(source, pages) {
      const byKey = new Map(pages.map((page) => [page.key, page]));
      for (const row of documentsOf(source))
        tables.documents.set(row.id, { ...row, ...byKey.get(row.key) });
    },
    async markMissed(source, run) {
      for (const row of documentsOf(source))
        if (row.seenRun !== run && row.missedRun === null)
          tables.documents.set(row.id, { ...row, missedRun: run });
    },
    async listUnseen(source, unseen, limit) {
      return unseenOf(source, unseen)
        .slice(0, limit)
        .map(({ key }) => key);
    },
    async removeUnseen(source, unseen, limit) {
      const removed = unseenOf(source, unseen).slice(0, limit);
      const passageIds = deleteDocuments(tables, new Set(removed.map((row) => row.id)));
      recount(tables, source.id);
      return { keys: removed.map(({ key }) => key), passageIds };
    },
    async listUnembedded(botId, limit) {
      return passages()
        .filter((row) => row.botId === botId && !row.embedded && !row.excluded)
        .sort(byId)
        .slice(0, limit)
        .map(({ id, headings, text, documentId }) => ({
          ...{ id, headings, text },
          title: tables.documents.get(documentId)?.title ?? '',
        }));
    },
    async markEmbedded(botId, ids, embedded) {
      for (const id of ids) {
        const row = tables.passages.get(id);
        if (row?.botId === botId) tables.passages.set(id, { ...row, embedded });
      }
    },
    async forgetEmbeddings(botId) {
      for (const row of passages())
        if (row.botId === botId) tables.passages.set(row.id, { ...row, embedded: false });
    },
    async countPassages(botId) {
      const rows = passages().filter((row) => row.botId === botId);
      return { total: rows.length, embedded: rows.filter((row) => row.embedded).length };
    },
    async listPassageIds(botId, after, limit) {
      return passages()
        .filter((row) => row.botId === botId && row.embedded && (after === null || row.id > after))
        .sort(byId)
        .slice(0, limit)
        .map((row) => row.id);
    },
    async listPassages(reach, input) {
      const rows = passages().filter(
        (row) =>
          row.sourceId === input.sourceId &&
          reaches(reach, row.clientId) &&
          liveBot(tables, row.botId) &&
          isAsked(toPassage(tables, row), input),
      );
      return pageOfRows(rows, input, {
        keyOf: (row) => `${row.documentId} ${String(row.ordinal).padStart(10, '0')}`,
        order: 'ascending',
        toItem: (row) => toPassage(tables, row),
      });
    },
    async findPassage(reach, id) {
      const row = tables.passages.get(id);
      if (!row || !reaches(reach, row.clientId) || !liveBot(tables, row.botId)) return null;
      const { sourceId, botId, clientId } = row;
      return { ...toPassage(tables, row), sourceId, botId, clientId };
    },
    async setExcluded({ id, clientId }, excluded) {
      const row = tables.passages.get(id);
      if (row?.clientId === clientId)
        tables.passages.set(id, { ...row, excluded, embedded: false });
    },
    async quarantine({ id, clientId }, quarantine) {
      const row = tables.passages.get(id);
      if (row?.clientId !== clientId || row.excluded) return false;
      tables.passages.set(id, { ...row, quarantine, excluded: true, embedded: false });
      return true;
    },
    async listDocuments(bot, after, limit) {
      if (tables.bots.get(bot.id)?.clientId !== bot.clientId) return [];
      return [...tables.documents.values()]
        .filter((row) => row.botId === bot.id && (after === null || row.id > after))
        .sort(byId)
        .slice(0, limit)
        .map(({ id, sourceId, key, externalId, title, url, language, currentVersionId }) => ({
          ...{ id, sourceId, key, externalId, title, url, language },
          text: tables.versions.get(currentVersionId)?.text ?? '',
        }));
    },
    async documentFrequencies(botNo, botId, terms) {
      return documentFrequencies(tables, { botNo, botId, terms });
    },
    async searchKeyword(botNo, terms, limit) {
      return searchKeyword(tables, { botNo, terms, limit });
    },
    listSegments: async (botNo) => listSegments(tables, botNo),
    joinSegments: async (botNo, segments) => joinSegments(tables, botNo, segments),
    movePostings: async () => null,
    async findPassages(clientId, botId, ids) {
      if (!liveBot(tables, botId)) return [];
      return [...new Set(ids)].flatMap((id: PassageId) => {
        const row = tables.passages.get(id);
        const isOurs = row?.clientId === clientId && row.botId === botId && !row.excluded;
        return isOurs ? [toPassageRecord(tables, row)] : [];
      });
    },
  };
}

function toPassage(tables: Tables, row: PassageRow): Passage {
  const document = tables.documents.get(row.documentId);
  const { id, documentId, ordinal, text, start, end, page, excluded, quarantine } = row;
  const version = tables.versions.get(row.versionId);
  return {
    ...{ id, documentId, ordinal, text, start, end, page, excluded, quarantine },
    documentTitle: document?.title ?? '',
    url: document?.url ?? null,
    headings: [...row.headings],
    provenance: {
      documentHash: version?.contentHash ?? '',
      readAt: version?.createdAt ?? '',
      addedBy: tables.sources.get(row.sourceId)?.addedBy ?? '',
      embedder: row.embedded ? (tables.bots.get(row.botId)?.embedder ?? '') : null,
      chunker: row.chunker,
    },
  };
}

function isAsked(passage: Passage, { search = '', state }: ListPassages): boolean {
  const words = [passage.documentTitle, ...passage.headings, passage.text];
  const wanted = search.trim().toLowerCase();
  if (!words.some((text) => text.toLowerCase().includes(wanted))) return false;
  switch (state) {
    case undefined:
      return true;
    case 'included':
      return !passage.excluded;
    case 'excluded':
      return passage.excluded;
    case 'quarantined':
      return passage.excluded && passage.quarantine !== null;
  }
}

function toPassageRecord(tables: Tables, row: PassageRow): PassageRecord {
  const document = tables.documents.get(row.documentId);
  const { id, sourceId, documentId, versionId, headings, text, page, start, end, hash } = row;
  return {
    ...{ id, sourceId, documentId, versionId, headings, text, page, start, end, hash },
    title: document?.title ?? '',
    externalId: document?.externalId ?? null,
    url: document?.url ?? null,
  };
}
