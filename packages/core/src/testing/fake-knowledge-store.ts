import type { Passage, PassageId } from '@pixel/contract';
import type { KnowledgeStore, PassageRecord } from '../knowledge/port.ts';
import { reaches } from '../reach.ts';
import type { SourceKey } from '../source/port.ts';
import { pageOfRows } from './fake-page.ts';
import { documentFrequencies, searchKeyword } from './fake-postings.ts';
import { deleteDocuments, recount } from './fake-purge.ts';
import { writeDocuments } from './fake-write-documents.ts';
import { liveBot } from './reachable.ts';
import { atomically, type PassageRow, type Tables } from './tables.ts';

export function createFakeKnowledgeStore(tables: Tables): KnowledgeStore {
  const passages = () => [...tables.passages.values()];
  const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
  const documentsOf = ({ id, clientId }: SourceKey) =>
    [...tables.documents.values()].filter(
      (row) => row.sourceId === id && tables.sources.get(id)?.clientId === clientId,
    );
  return {
    async findDocuments(source, keys) {
      return documentsOf(source)
        .filter((row) => keys.includes(row.key))
        .map(({ id, key, contentHash, etag, lastModified }) => ({
          ...{ id, key, contentHash, etag, lastModified },
        }));
    },
    writeDocuments: (batch) => atomically(tables, () => writeDocuments(tables, batch)),
    async markSeen(source, keys, run) {
      for (const row of documentsOf(source))
        if (keys.includes(row.key)) tables.documents.set(row.id, { ...row, seenRun: run });
    },
    async removeUnseen(source, run, limit) {
      const unseen = documentsOf(source)
        .filter((row) => row.seenRun !== run)
        .sort(byId)
        .slice(0, limit);
      const passageIds = deleteDocuments(tables, new Set(unseen.map((row) => row.id)));
      recount(tables, source.id);
      return { removed: unseen.length, passageIds };
    },
    async listUnembedded(botId, limit) {
      return passages()
        .filter((row) => row.botId === botId && !row.embedded)
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
          liveBot(tables, row.botId),
      );
      return pageOfRows(rows, input, {
        keyOf: (row) => `${row.documentId} ${String(row.ordinal).padStart(10, '0')}`,
        order: 'ascending',
        toItem: (row) => toPassage(tables, row),
      });
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
  const { id, documentId, ordinal, text, start, end, page } = row;
  return {
    ...{ id, documentId, ordinal, text, start, end, page },
    documentTitle: document?.title ?? '',
    url: document?.url ?? null,
    headings: [...row.headings],
  };
}

function toPassageRecord(tables: Tables, row: PassageRow): PassageRecord {
  const document = tables.documents.get(row.documentId);
  const { id, sourceId, documentId, versionId, headings, text, page, start, end } = row;
  return {
    ...{ id, sourceId, documentId, versionId, headings, text, page, start, end },
    title: document?.title ?? '',
    externalId: document?.externalId ?? null,
    url: document?.url ?? null,
  };
}
