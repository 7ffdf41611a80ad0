/** Up to this size the graph's own search width finds .98 of the best eight. */
const EASY = 10_000;
/** Times the root of the size: measured .98 at 20,000 with 800, at 40,000 with 1,600 and at 92,000 with 2,400. */
const FACTOR = 8;
const MOST = 4_000;

/**
 * How many hits to ask a collection of `size` vectors for when `limit` are wanted. HNSW searches as wide as the larger of
 * its `ef` and the number of hits, and Chroma fixes `ef` when a collection is made: asking for more and dropping the rest
 * is how the search grows with the collection, while small ones stay cheap.
 */
export function breadthOf(size: number, limit: number): number {
  if (size <= EASY) return limit;
  return Math.max(limit, Math.min(MOST, Math.round(FACTOR * Math.sqrt(size))));
}
