import type { PassageId } from '@pixel/contract';
import { DomainError, notFound } from '../error.ts';
import type { DocumentBatch, NewDocument, WrittenDocuments } from '../knowledge/port.ts';
import { refuseExcess } from '../source/quota.ts';
import { storable } from '../storable.ts';
import { holdingsOf } from './fake-holdings.ts';
import { deletePassagesOf, recount } from './fake-purge.ts';
import { liveBot } from './reachable.ts';
import { nextNumber, type Tables } from './tables.ts';

/** The fakes have no clock of their own. */
const EPOCH = '2026-01-01T00:00:00.000Z';

/** See `KnowledgeStore.writeDocuments`. The caller rolls back when it throws. */
export function writeDocuments(tables: Tables, batch: DocumentBatch): WrittenDocuments {
  const source = tables.sources.get(batch.sourceId);
  const isOurs = source?.botId === batch.botId && source.clientId === batch.clientId;
  if (!isOurs || liveBot(tables, batch.botId)?.no !== batch.botNo) throw notFound('source');
  const settled = batch.documents.flatMap(({ passages }) =>
    passages.flatMap(({ id }) => {
      const known = tables.passages.get(id);
      return known?.embedded || known?.excluded ? id : [];
    }),
  );
  const before = { documents: source.documentCount, passages: source.passageCount };
  const gone = batch.documents.flatMap((document) => writeDocument(tables, batch, document));
  writePostings(tables, batch);
  recount(tables, batch.sourceId);
  const after = tables.sources.get(batch.sourceId);
  refuseExcess(holdingsOf(tables, { id: batch.botId, clientId: batch.clientId }), {
    quotas: batch.quotas,
    added: {
      documents: (after?.documentCount ?? 0) - before.documents,
      passages: (after?.passageCount ?? 0) - before.passages,
    },
  });
  return { gone: gone.filter((id) => !tables.passages.has(id)), settled };
}

function writeDocument(tables: Tables, batch: DocumentBatch, document: NewDocument): PassageId[] {
  const { passages, versionId, text, pages, movedFrom, ...fields } = document;
  if (movedFrom !== null) rename(tables, batch, { from: movedFrom, to: document.key });
  const known = [...tables.documents.values()].find(
    (row) => row.sourceId === batch.sourceId && row.key === document.key,
  );
  const id = known?.id ?? document.id;
  if (!known && tables.documents.has(id))
    throw new DomainError('conflict', 'A document with this id exists already.');
  tables.documents.set(id, {
    ...fields,
    id,
    currentVersionId: versionId,
    botId: batch.botId,
    sourceId: batch.sourceId,
    seenRun: batch.run,
    missedRun: null,
  });
  if (known?.currentVersionId === versionId) return [];
  const kept = new Set(passages.map((passage) => passage.id));
  // Looks through all passages: a large site is read in a minute without.
  const gone = known ? deletePassagesOf(tables, { ids: new Set([id]), kept }) : [];
  const { title, contentHash } = fields;
  if (!tables.versions.has(versionId))
    tables.versions.set(versionId, {
      ...{ id: versionId, documentId: id, title, text, contentHash, pages },
      createdAt: EPOCH,
    });
  for (const passage of passages) {
    const known = tables.passages.get(passage.id);
    if (known?.documentId === id) {
      const { quarantine: _, ...moved } = passage;
      tables.passages.set(passage.id, { ...known, ...moved, text: known.text, versionId });
      continue;
    }
    if (known) throw new DomainError('conflict', 'A passage with this id exists already.');
    tables.passages.set(passage.id, {
      ...passage,
      text: storable(passage.text),
      no: nextNumber(tables, 'passage'),
      clientId: batch.clientId,
      botId: batch.botId,
      sourceId: batch.sourceId,
      documentId: id,
      versionId,
      segmentId: batch.segmentId,
      embedded: false,
      excluded: passage.quarantine !== null,
    });
  }
  return gone;
}

function rename(
  tables: Tables,
  { sourceId, run }: DocumentBatch,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  const own = [...tables.documents.values()].filter((row) => row.sourceId === sourceId);
  const moved = own.find((row) => row.key === from && row.seenRun !== run);
  if (moved && !own.some((row) => row.key === to))
    tables.documents.set(moved.id, { ...moved, key: to });
}

/** Only of passages that this segment holds: those of unchanged documents have their postings elsewhere. */
function writePostings(tables: Tables, { botNo, segmentId, postings }: DocumentBatch): void {
  for (const { term, passageIds, weights } of postings) {
    const entries = passageIds.flatMap((id, at) =>
      tables.passages.get(id)?.segmentId === segmentId ? [[id, weights[at] ?? 0] as const] : [],
    );
    if (entries.length === 0) continue;
    const key = `${botNo} ${term} ${segmentId}`;
    const known = tables.postings.get(key)?.weights ?? [];
    tables.postings.set(key, { botNo, term, segmentId, weights: new Map([...known, ...entries]) });
  }
}
