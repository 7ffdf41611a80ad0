import type { PassageId } from '@pixel/contract';
import { DomainError, notFound } from '../error.ts';
import type { DocumentBatch, NewDocument } from '../knowledge/port.ts';
import { storable } from '../storable.ts';
import { deletePassagesOf, recount } from './fake-purge.ts';
import { liveBot } from './reachable.ts';
import { nextNumber, type Tables } from './tables.ts';

/** See `KnowledgeStore.writeDocuments`. The caller rolls back when it throws. */
export function writeDocuments(tables: Tables, batch: DocumentBatch): PassageId[] {
  const source = tables.sources.get(batch.sourceId);
  const isOurs = source?.botId === batch.botId && source.clientId === batch.clientId;
  if (!isOurs || liveBot(tables, batch.botId)?.no !== batch.botNo) throw notFound('source');
  const gone = batch.documents.flatMap((document) => writeDocument(tables, batch, document));
  writePostings(tables, batch);
  recount(tables, batch.sourceId);
  return gone.filter((id) => !tables.passages.has(id));
}

function writeDocument(tables: Tables, batch: DocumentBatch, document: NewDocument): PassageId[] {
  const { passages, versionId, text, pages, ...fields } = document;
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
  });
  if (known?.currentVersionId === versionId) return [];
  const gone = deletePassagesOf(tables, new Set([id]));
  const { title, contentHash } = fields;
  if (!tables.versions.has(versionId))
    tables.versions.set(versionId, {
      ...{ id: versionId, documentId: id, title, text, contentHash, pages },
    });
  for (const passage of passages) {
    if (tables.passages.has(passage.id))
      throw new DomainError('conflict', 'A passage with this id exists already.');
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
      excluded: false,
    });
  }
  return gone;
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
