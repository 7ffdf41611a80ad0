import type { KeywordSegment } from '../knowledge/port.ts';
import type { Tables } from './tables.ts';

/** See `KnowledgeStore.listSegments`. */
export function listSegments(tables: Tables, botNo: number): KeywordSegment[] {
  const passages = new Map<string, number>();
  for (const { botId, segmentId } of tables.passages.values())
    if (tables.bots.get(botId)?.no === botNo)
      passages.set(segmentId, (passages.get(segmentId) ?? 0) + 1);
  return [...passages].map(([id, count]) => ({ id, passages: count }));
}

/** See `KnowledgeStore.joinSegments`. Nothing reads the tables meanwhile, so the postings move at once. */
export function joinSegments(tables: Tables, botNo: number, segments: readonly string[]): void {
  const [root, ...others] = segments;
  if (root === undefined) return;
  for (const [id, row] of tables.passages)
    if (tables.bots.get(row.botId)?.no === botNo && others.includes(row.segmentId))
      tables.passages.set(id, { ...row, segmentId: root });
  for (const [key, posting] of tables.postings) {
    if (posting.botNo !== botNo || !others.includes(posting.segmentId)) continue;
    tables.postings.delete(key);
    const rootKey = `${botNo} ${posting.term} ${root}`;
    const known = tables.postings.get(rootKey)?.weights ?? [];
    tables.postings.set(rootKey, {
      ...posting,
      segmentId: root,
      weights: new Map([...known, ...posting.weights]),
    });
  }
}
