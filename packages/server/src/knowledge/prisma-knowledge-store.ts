import { PassageId } from '@pixel/contract';
import type { KnowledgeStore } from '@pixel/core';
import type { RawClient, SqlClient } from '../sql/client.ts';
import { orDiskFull } from '../sql/disk-full.ts';
import { storableJson } from '../sql/storable-json.ts';
import { documentFrequencies } from './document-frequencies.ts';
import { findDocuments, findPage, findUnseen, markSeen, refreshPages } from './find-documents.ts';
import { findPassage } from './find-passage.ts';
import { findPassages } from './find-passages.ts';
import { listDocuments } from './list-documents.ts';
import { listPassages } from './list-passages.ts';
import { listUnembedded } from './list-unembedded.ts';
import { movePostings } from './move-postings.ts';
import { listUnseen, markMissed, removeUnseen } from './remove-unseen.ts';
import { searchKeyword } from './search-keyword.ts';
import { joinSegments, listSegments } from './segments.ts';
import { writeDocuments } from './write-documents.ts';

export function createPrismaKnowledgeStore(
  client: SqlClient,
  raw: RawClient = client,
): KnowledgeStore {
  return {
    findDocuments: (source, keys) => findDocuments(client, { source, keys }),
    findUnseen: (source, run, passageHashes) => findUnseen(client, { source, run, passageHashes }),
    writeDocuments: (batch) => writeDocuments(client, batch),
    markSeen: (source, keys, run) => orDiskFull(markSeen(client, { source, keys, run })),
    findPage: (source, key) => findPage(client, { source, key }),
    refreshPages: (source, pages) => orDiskFull(refreshPages(client, { source, pages })),
    markMissed: (source, run) => markMissed(client, { source, run }),
    listUnseen: (source, unseen, limit) => listUnseen(client, { source, unseen, limit }),
    removeUnseen: (source, unseen, limit) => removeUnseen(client, { source, unseen, limit }),
    listUnembedded: (botId, limit) => listUnembedded(client, { botId, limit }),
    async markEmbedded(botId, ids, embedded) {
      await orDiskFull(client.$executeRaw`
        UPDATE "Passage" SET "embedded" = ${embedded}::boolean
        WHERE "botId" = ${botId} AND "id" = ANY(${[...ids]}::text[]) AND "embedded" <> ${embedded}::boolean`);
    },
    async forgetEmbeddings(botId) {
      await client.$executeRaw`
        UPDATE "Passage" SET "embedded" = FALSE WHERE "botId" = ${botId} AND "embedded"`;
    },
    async countPassages(botId) {
      const [row] = await client.$queryRaw<{ total: number; embedded: number }[]>`
        SELECT count(*)::int AS "total", count(*) FILTER (WHERE "embedded")::int AS "embedded"
        FROM "Passage" WHERE "botId" = ${botId}`;
      return row ?? { total: 0, embedded: 0 };
    },
    async listPassageIds(botId, after, limit) {
      const rows = await client.passage.findMany({
        where: { botId, embedded: true, ...(after !== null && { id: { gt: after } }) },
        orderBy: { id: 'asc' },
        take: limit,
        select: { id: true },
      });
      return rows.map((row) => PassageId.parse(row.id));
    },
    listPassages: (reach, input) => listPassages(client, reach, input),
    findPassage: (reach, id) => findPassage(client, reach, id),
    async setExcluded({ id, clientId }, excluded) {
      await client.$executeRaw`
        UPDATE "Passage" SET "excluded" = ${excluded}::boolean, "embedded" = FALSE
        WHERE "id" = ${id} AND "clientId" = ${clientId}`;
    },
    async quarantine({ id, clientId }, quarantine) {
      const changed = await client.$executeRaw`
        UPDATE "Passage" SET "excluded" = TRUE, "embedded" = FALSE, "quarantine" = ${storableJson(quarantine)}::jsonb
        WHERE "id" = ${id} AND "clientId" = ${clientId} AND NOT "excluded"`;
      return changed > 0;
    },
    listDocuments: (bot, after, limit) => listDocuments(client, { bot, after, limit }),
    documentFrequencies: (botNo, botId, terms) => documentFrequencies(raw, { botNo, botId, terms }),
    searchKeyword: (botNo, terms, limit) => searchKeyword(raw, { botNo, terms, limit }),
    listSegments: (botNo) => listSegments(client, botNo),
    joinSegments: (botNo, segments) => joinSegments(client, { botNo, segments }),
    movePostings: (botNo, after, limit) =>
      orDiskFull(movePostings(client, { botNo, after, limit })),
    findPassages: (clientId, botId, ids) => findPassages(raw, { clientId, botId, ids }),
  };
}
