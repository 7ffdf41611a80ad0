import type { BotId, CuratedId, DocumentId, PassageId, SourceId } from '@pixel/contract';
import type { Tables } from './tables.ts';

/** Removes documents with their versions, passages and postings; returns the passages that went. */
export function deleteDocuments(tables: Tables, ids: ReadonlySet<DocumentId>): PassageId[] {
  for (const id of ids) {
    tables.documents.delete(id);
    tables.checkedDocuments.delete(id);
  }
  for (const [id, row] of tables.versions) if (ids.has(row.documentId)) tables.versions.delete(id);
  return deletePassagesOf(tables, { ids });
}

/** Removes the passages of documents but those in `kept`, with their postings. */
export function deletePassagesOf(
  tables: Tables,
  {
    ids,
    kept = new Set(),
  }: {
    readonly ids: ReadonlySet<DocumentId>;
    readonly kept?: ReadonlySet<PassageId>;
  },
): PassageId[] {
  const gone = [...tables.passages.values()].filter(
    (row) => ids.has(row.documentId) && !kept.has(row.id),
  );
  for (const { id } of gone) tables.passages.delete(id);
  const goneIds = new Set(gone.map(({ id }) => id));
  for (const [key, posting] of tables.postings) {
    const kept = [...posting.weights].filter(([id]) => !goneIds.has(id));
    if (kept.length === 0) tables.postings.delete(key);
    else tables.postings.set(key, { ...posting, weights: new Map(kept) });
  }
  return [...goneIds];
}

export function deleteRowsOfSource(tables: Tables, id: SourceId): void {
  const documents = [...tables.documents.values()].filter((row) => row.sourceId === id);
  deleteDocuments(tables, new Set(documents.map((row) => row.id)));
  for (const [key, row] of tables.sourceRuns)
    if (row.sourceId === id) tables.sourceRuns.delete(key);
  for (const [key, row] of tables.staged) if (row.sourceId === id) tables.staged.delete(key);
  for (const row of [...tables.curated.values()])
    if (row.sourceId === id) deleteCuratedRow(tables, row.id);
  tables.sources.delete(id);
}

/** Removes a curated answer with its hits. */
export function deleteCuratedRow(tables: Tables, id: CuratedId): boolean {
  tables.curatedHits.delete(id);
  return tables.curated.delete(id);
}

export function deleteRowsOfBot(tables: Tables, id: BotId): void {
  for (const source of [...tables.sources.values()])
    if (source.botId === id) deleteRowsOfSource(tables, source.id);
  for (const row of [...tables.embeddings.values()])
    if (row.botId === id) tables.embeddings.delete(row.id);
  for (const row of [...tables.testSets.values()])
    if (row.botId === id) tables.testSets.delete(row.id);
  for (const row of [...tables.testCases.values()])
    if (row.botId === id) tables.testCases.delete(row.id);
  for (const row of [...tables.testRuns.values()])
    if (row.botId === id) {
      tables.testRuns.delete(row.id);
      tables.testResults.delete(row.id);
    }
  tables.publishGates.delete(id);
  tables.readiness.delete(id);
  for (const row of [...tables.findings.values()])
    if (row.botId === id) tables.findings.delete(row.id);
  for (const row of [...tables.visitors.values()])
    if (row.botId === id) {
      tables.visitors.delete(row.id);
      for (const [key, consent] of tables.consents)
        if (consent.visitorId === row.id) tables.consents.delete(key);
    }
  for (const row of [...tables.identityKeys.values()])
    if (row.botId === id) tables.identityKeys.delete(row.id);
  for (const row of [...tables.pictures.values()])
    if (row.botId === id) tables.pictures.delete(row.key);
  for (const row of [...tables.attachments.values()])
    if (row.botId === id) tables.attachments.delete(row.id);
  for (const row of [...tables.gaps.values()]) {
    if (row.botId !== id) continue;
    tables.gaps.delete(row.id);
    for (const [key, asking] of [...tables.askings])
      if (asking.gapId === row.id) tables.askings.delete(key);
  }
  for (const conversation of [...tables.conversations.values()]) {
    if (conversation.botId !== id) continue;
    tables.conversations.delete(conversation.id);
    for (const message of [...tables.messages.values()]) {
      if (message.conversationId !== conversation.id) continue;
      tables.messages.delete(message.id);
      tables.receipts.delete(message.id);
      tables.feedback.delete(message.id);
    }
  }
  tables.bots.delete(id);
}

/** Sets the counts of a source from its rows, as every change of its documents does. */
export function recount(tables: Tables, id: SourceId): void {
  const source = tables.sources.get(id);
  if (!source) return;
  const count = (rows: Iterable<{ readonly sourceId: SourceId }>) =>
    [...rows].filter((row) => row.sourceId === id).length;
  tables.sources.set(id, {
    ...source,
    documentCount: count(tables.documents.values()),
    passageCount: count(tables.passages.values()),
  });
}
